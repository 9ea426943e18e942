## Typed figures
error-not-a-number = “{ $text }” cannot be read as a number. Type digits, such as 450 or 3%.
error-two-decimal-marks = “{ $text }” has two decimal marks. Keep one.
error-negative = This figure cannot be below zero.
error-too-large = This is too large; { $limit } is the most.
error-range-reversed = The range runs backwards. Did you mean { $low } to { $high }?
error-range-order = The range runs backwards. Put the smaller number first.
error-percent-not-allowed = No percentage here. Type a number.
error-other-currency = “{ $text }” is in another currency; this plan is in { $currency }.

## Changes of the plan
error-name-empty = Type a name.
error-name-too-long = { $limit-n ->
    [one] This name is too long; { $limit } character is the most.
   *[other] This name is too long; { $limit } characters are the most.
}
error-wrong-place = “{ $kpi }” cannot be entered here.
error-unknown-channel = This channel has been removed.
error-last-channel = A plan needs at least one channel.
error-too-many-channels = { $limit-n ->
    [one] A plan can have { $limit } channel.
   *[other] A plan can have { $limit } channels at most.
}
error-period-count = { $limit-n ->
    [one] A plan spans { $limit } period.
   *[other] A plan spans 1 to { $limit } periods.
}
error-note-too-long = { $limit-n ->
    [one] This text is too long; { $limit } character is the most.
   *[other] This text is too long; { $limit } characters are the most.
}
error-too-many = { $limit-n ->
    [one] There is room for { $limit } entry here.
   *[other] There is room for { $limit } entries here. Remove one to add another.
}
error-unknown-part = This entry has been removed.
error-number-out-of-bounds = This number is not possible here.
error-dates-reversed = The last day comes before the first.
error-read-only = This plan can only be looked at here. The note above says why.

## Storage
storage-blocked = This browser lets the page store nothing, for instance because cookies are blocked. You can work as usual; save a file before you leave.
storage-full = The browser’s storage is full. Save a file, then delete plans you no longer need.
storage-damaged = The stored plan is damaged and cannot be read. It was kept aside, untouched; download it before you start anew.
storage-restored = The stored plan was damaged, so its last good copy was opened. The damaged one was kept aside.
storage-download-damaged = Download the damaged plan
storage-newer = This plan was saved by a newer version of the page. Reload the page to get it; until then the plan stays untouched.
storage-other-tab = This plan was changed in another tab as well. Both are kept: the other one under its name, yours goes on here as a copy.
storage-reloaded = This plan was changed in another tab. You see its latest state.
storage-gone = This plan was deleted in another tab. It is still open here and will be stored again with your next change.
storage-elsewhere = This plan is open in another tab and is edited there. Here you see what is saved there.
storage-edit-here = Edit here instead
storage-newer-shown = This plan was saved by a newer version of the page and may hold more than is shown. You can look at it; to edit it, reload the page. It stays untouched.
storage-download-raw = Download it as it is
storage-restored-day = The stored plan was damaged, and so was its last copy. Opened is its state at the beginning of the last day it was worked on. The damaged one was kept aside.
storage-restored-original = The stored plan was damaged. Opened is its state before a newer version of the page took it over. The damaged one was kept aside.
storage-nearly-full = The browser’s storage is nearly full. Save plans you no longer need as files and delete them here.
storage-export-due = { $days-n ->
    [one] The changes of { $days } day are in this browser only, which may clear them one day. Save a file to be safe.
   *[other] The changes of { $days } days are in this browser only, which may clear them one day. Save a file to be safe.
}
storage-unsaved-first = Nothing else was opened, because the changes in this plan could not be saved. Save it as a file first, then try again.
save-reason-blocked = the browser refuses access to its storage.
save-reason-full = the browser’s storage is full.
save-reason-check = the browser did not keep what was written.
save-reason-other-tab = the plan was changed in another tab.

## Files
file-too-long = This file is too large for a plan.
file-not-json = This file is cut short or damaged: reading stopped at line { $line }.
file-not-ours = This file is not a plan of RACE Planner.
file-damaged = This file was changed or damaged after it was saved.
file-newer = This file comes from a newer version of the page. Reload the page and try again.
file-invalid = This file contains something that no plan can hold, at: { $path }
file-not-text = This isn’t text in UTF-8. Choose a plan file, or save the table again as “CSV UTF-8”.
file-unreadable = The browser could not read this file. Try again or choose another one.

## Crash page
crash-title = Something went wrong
crash-text = The page has stopped, but your stored data is untouched. Reload to go on; to be on the safe side, download your data first.
crash-reload = Reload
crash-download = Download my data
error-language = This language could not be loaded. Check the connection and choose it again.
part-loading = Loading…
part-missing = This part of the planner did not load. Check the connection; nothing you entered is lost.
part-try-again = Try again
storage-none = This page is set to keep nothing. You can work as usual; save a file or copy the link before you leave.
