plans-title = Plans
plans-open = All plans
plans-search = Search by name
plans-sort = Order
plans-sort-saved = last saved first
plans-sort-name = by name
plans-found = { $plans-n ->
    [one] { $plans } plan
   *[other] { $plans } plans
}
plans-none-found = No plan is called “{ $text }”.
plans-empty = No plan is kept on this device yet.
plans-here = open now
plans-channels = { $channels-n ->
    [one] { $channels } channel
   *[other] { $channels } channels
}
plans-periods = { $periods-n ->
    [one] { $periods } period
   *[other] { $periods } periods
}
plans-size = { $size } KB
plans-used = { $used } of about { $room } MB of storage used
plans-nearly-full = Storage is nearly full. Save plans as files and delete those you no longer need. Deleted plans take room until they go for good.
plans-rename = Rename “{ $name }”
plans-new-name = New name
plans-keep-name = Rename
plans-duplicate = Duplicate “{ $name }”
plans-delete = Delete “{ $name }”
plans-numbered = { $name } ({ $number })
plans-refused = That did not work: { $reason }
plans-gone = the plan is no longer there or can’t be read.
plans-new = New plan
plans-create = Create
plans-take = Copy from another plan
plans-take-help = Channels come with their figures. What you copy becomes part of the plan that is open; undo takes it back.
plans-take-from = Plan
plans-take-choose = choose a plan
plans-take-trials = Experiments
plans-take-touchpoints = Touchpoints for everyone
plans-take-scenarios = Scenarios
plans-take-currency = Amounts there are in { $from }, here in { $to }: the numbers come as they are.
plans-take-periods = The two plans have different periods: figures of single periods come in the same order.
plans-take-button = { $items-n ->
    [one] Copy { $items } item
   *[other] Copy { $items } items
}
plans-taken = { $items-n ->
    [one] { $items } item copied from “{ $plan }”
   *[other] { $items } items copied from “{ $plan }”
}
plans-left-out = { $items-n ->
    [one] { $items } reference to a channel that this plan does not have was left out.
   *[other] { $items } references to channels that this plan does not have were left out.
}
plans-deleted = “{ $name }” deleted
plans-restored = “{ $name }” is back
plans-deed-named = { $deed }: { $name }
plans-no-way-back = This can’t be undone.
plans-trash = Deleted plans ({ $number })
plans-trash-help = { $days-n ->
    [one] The last { $places } deleted plans can be had back for { $days } day.
   *[other] The last { $places } deleted plans can be had back for { $days } days.
}
plans-trashed = Deleted { $date }; goes for good { $until }
plans-restore = Restore
plans-forget = Delete for good
plans-asides = Damaged plans, kept as found ({ $number })
plans-asides-help = These texts could not be read as plans. They are kept byte by byte, { $places } at most, until you delete them. Download them first: somebody may be able to mend them.
plans-aside-of = Seems to be “{ $name }”
plans-aside-unknown = Of an unknown plan
plans-aside-found = Found { $date }
plans-aside-drop = Delete
plans-earlier = Earlier states of “{ $name }”
plans-earlier-help = An earlier state opens as a plan of its own; this one stays as it is.
plans-earlier-none = No earlier state can be read.
plans-earlier-save = Before the last save
plans-earlier-day = Before the last day of work
plans-earlier-version = Before a newer version of the planner
plans-earlier-open = Open as a copy
plans-as-of = { $name }, as of { $date }
toast-undo = Undo
history-open = Steps so far
history-help = Go back or forth to any step.
history-start = plan as it was opened
