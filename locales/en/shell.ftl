app-name = RACE Planner
app-tagline = Plan your digital marketing, stage by stage
skip-to-content = Skip to the content
loading = Loading …

nav-stages = Stages
nav-start = Start
nav-overview = Overview
nav-tools = Tools
nav-forecast = Forecast
nav-improve = Improve

language-switch = Language
theme-switch = Appearance
theme-auto = As on the device
theme-light = Light
theme-dark = Dark
digits-switch = Digits
digits-auto = As in the language
digits-latin = Latin (0–9)
digits-persian = Persian

undo = Undo: { $what }
undo-nothing = Nothing to undo
redo = Redo: { $what }
redo-nothing = Nothing to redo
close = Close
cancel = Cancel
delete = Delete
download = Download
details = Details

save-saved = Saved at { $time }
save-saving = Saving …
save-dirty = Not saved yet
save-failed = Not saved: { $reason }
save-memory = Nothing will be kept: this browser lets the page store nothing. Save a file before you leave.
save-session = Kept only until you close this tab. Save a file to keep your plan.

## What undo and redo name
edit-title = plan name
edit-goal = goal
edit-currency = currency
edit-periods = periods
edit-add-channel = channel added
edit-channel = channel changed
edit-remove-channel = channel removed
edit-objective = objective
edit-scenario = scenario
edit-trial = experiment
edit-response = visits per spend
edit-outlook = forecast settings
edit-spending = budget to split
edit-loyalty = loyalty figures
edit-question = goal question
edit-seed = random draws
edit-adopt = scenario applied
edit-adopt-named = scenario “{ $name }” applied
page-title = { $title } – { $app }
save-kept = Kept in this browser
edit-ranges = figures as ranges
edit-import = import of a file
