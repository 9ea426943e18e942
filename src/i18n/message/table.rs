//! The table itself: one line a message, under the file that it stands in. `: count` marks arguments with a plural.

use std::borrow::Cow;

use super::Argument;
use crate::engine::{Kpi, Layer, Stage};
use crate::plan::{Aspect, ChannelKind, Example, Goal, Group, Media, PeriodKind, Phase, Provenance, Tactic, Trait};

macro_rules! argument {
    ($name:ident) => {
        Argument::Text(stringify!($name))
    };
    ($name:ident: count) => {
        Argument::Count(stringify!($name))
    };
}

macro_rules! messages {
    ($( $room:ident = $file:literal { $( $name:ident = $id:literal $( ( $( $arg:ident $(: $kind:ident)? ),* ) )?; )* } )*) => {
        /// A file of messages, the same in every language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Room { $( #[doc = concat!("`", $file, "`")] $room, )* }

        impl Room {
            /// Every file.
            pub const ALL: &'static [Self] = &[$(Self::$room),*];

            /// The file's name in a language's folder.
            pub fn file(self) -> &'static str { match self { $(Self::$room => $file,)* } }
        }

        /// A message to people.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Msg {
            /// Name of a figure.
            KpiName(Kpi),
            /// What a figure is, in one or two sentences.
            KpiHelp(Kpi),
            /// Heading over a group of figures.
            GroupName(Group),
            /// Name of a stage.
            StageName(Stage),
            /// What a stage is for, in two sentences.
            StagePurpose(Stage),
            /// Name of a figure where the goal calls it otherwise; see [`Msg::kpi_name`].
            KpiNameFor(Kpi, Goal),
            /// Name of a goal.
            GoalName(Goal),
            /// So many orders, donations …
            GoalOrders(Goal),
            /// So many customers, donors …
            GoalCustomers(Goal),
            /// Paid, owned or earned.
            MediaName(Media),
            /// Name of a kind of channel.
            KindName(ChannelKind),
            /// Where a figure comes from.
            ProvenanceName(Provenance),
            /// Target or actual.
            LayerName(Layer),
            /// Length of a period.
            PeriodName(PeriodKind),
            /// What is known of a persona.
            TraitName(Trait),
            /// A part of the customer's way.
            PhaseName(Phase),
            /// What is said of a touchpoint.
            AspectName(Aspect),
            /// Name of an example plan.
            ExampleTitle(Example),
            /// What an example shows, in one sentence.
            ExampleBlurb(Example),
            /// Name of a channel of an example, by its identifier.
            ExampleChannel(Example, &'static str),
            /// Title of an action of an example, by its identifier.
            ExampleAction(Example, &'static str),
            /// Name of a tool or tactic.
            TacticName(Tactic),
            /// What a tool or tactic is good for, in one line.
            TacticHelp(Tactic),
            /// What is said of a persona or touchpoint of an example: of which one, and which trait or aspect of it.
            ExampleText(Example, &'static str, &'static str),
            $($( #[doc = concat!("`", $id, "`")] $name, )*)*
        }

        /// All their identifiers in one text: a list of texts would weigh half as much again in the page.
        pub(super) const IDS: &str = concat!($($($id, "\n",)*)*);

        impl Msg {
            /// The messages that belong to no family.
            pub(super) fn single() -> &'static [Self] { static SINGLE: &[Msg] = &[$($(Msg::$name,)*)*]; SINGLE }

            /// Its place among those: constants only, of which the compiler makes a subtraction.
            fn place(self) -> usize {
                enum Single { $($($name,)*)* }
                match self { $($( Self::$name => Single::$name as usize, )*)* _ => usize::MAX }
            }

            /// The message's identifier in the files.
            pub fn id(self) -> Cow<'static, str> {
                match self {
                    Self::KpiName(kpi) => format!("kpi-{}", kpi.id()).into(),
                    Self::KpiHelp(kpi) => format!("kpi-{}-help", kpi.id()).into(),
                    Self::GroupName(group) => format!("group-{}", group.id()).into(),
                    Self::StageName(stage) => format!("stage-{}", stage.id()).into(),
                    Self::StagePurpose(stage) => format!("stage-{}-purpose", stage.id()).into(),
                    Self::KpiNameFor(kpi, goal) => format!("kpi-{}-{}", kpi.id(), goal.id()).into(),
                    Self::GoalName(goal) => format!("goal-{}", goal.id()).into(),
                    Self::GoalOrders(goal) => format!("goal-{}-orders", goal.id()).into(),
                    Self::GoalCustomers(goal) => format!("goal-{}-customers", goal.id()).into(),
                    Self::MediaName(media) => format!("media-{}", media.id()).into(),
                    Self::KindName(kind) => format!("kind-{}", kind.id()).into(),
                    Self::ProvenanceName(provenance) => format!("provenance-{}", provenance.id()).into(),
                    Self::LayerName(Layer::Target) => "layer-target".into(),
                    Self::LayerName(Layer::Actual) => "layer-actual".into(),
                    Self::PeriodName(period) => format!("period-{}", period.id()).into(),
                    Self::TraitName(it) => format!("persona-{}", it.id()).into(),
                    Self::PhaseName(phase) => format!("phase-{}", phase.id()).into(),
                    Self::AspectName(it) => format!("touchpoint-{}", it.id()).into(),
                    Self::ExampleTitle(example) => format!("example-{}", example.id()).into(),
                    Self::ExampleBlurb(example) => format!("example-{}-blurb", example.id()).into(),
                    Self::ExampleChannel(example, channel) => format!("example-{}-{channel}", example.id()).into(),
                    Self::ExampleAction(example, action) => format!("example-{}-do-{action}", example.id()).into(),
                    Self::TacticName(tactic) => format!("tactic-{}", tactic.id()).into(),
                    Self::TacticHelp(tactic) => format!("tactic-{}-help", tactic.id()).into(),
                    Self::ExampleText(example, of, says) => format!("example-{}-{of}-{says}", example.id()).into(),
                    _ => super::single_id(self.place()).into(),
                }
            }

            /// The arguments it takes.
            pub fn arguments(self) -> &'static [Argument] {
                match self {
                    $($( Self::$name => &[$($(argument!($arg $(: $kind)?)),*)?], )*)*
                    Self::GoalOrders(_) | Self::GoalCustomers(_) => &[Argument::Count("number")],
                    _ => &[],
                }
            }

            /// The file it stands in.
            pub fn room(self) -> Room {
                match self {
                    Self::KpiName(_) | Self::KpiHelp(_) | Self::KpiNameFor(..) | Self::GroupName(_) => Room::Kpi,
                    Self::ExampleTitle(_)
                    | Self::ExampleBlurb(_)
                    | Self::ExampleChannel(..)
                    | Self::ExampleText(..)
                    | Self::ExampleAction(..) => Room::Examples,
                    Self::TacticName(_) | Self::TacticHelp(_) => Room::Actions,
                    Self::TraitName(_) | Self::PhaseName(_) | Self::AspectName(_) => Room::People,
                    Self::StageName(_)
                    | Self::StagePurpose(_)
                    | Self::GoalName(_)
                    | Self::GoalOrders(_)
                    | Self::GoalCustomers(_)
                    | Self::MediaName(_)
                    | Self::KindName(_)
                    | Self::ProvenanceName(_)
                    | Self::LayerName(_)
                    | Self::PeriodName(_) => Room::Stages,
                    $($( Self::$name => Room::$room, )*)*
                }
            }
        }
    };
}

messages! {
    Shell = "shell.ftl" {
        AppName = "app-name";
        AppTagline = "app-tagline";
        PageTitle = "page-title"(title, app);
        SkipToContent = "skip-to-content";
        Loading = "loading";
        NavStages = "nav-stages";
        NavStart = "nav-start";
        NavOverview = "nav-overview";
        NavTools = "nav-tools";
        NavForecast = "nav-forecast";
        NavImprove = "nav-improve";
        LanguageSwitch = "language-switch";
        ThemeSwitch = "theme-switch";
        ThemeAuto = "theme-auto";
        ThemeLight = "theme-light";
        ThemeDark = "theme-dark";
        DigitsSwitch = "digits-switch";
        DigitsAuto = "digits-auto";
        DigitsLatin = "digits-latin";
        DigitsPersian = "digits-persian";
        Undo = "undo"(what);
        UndoNothing = "undo-nothing";
        Redo = "redo"(what);
        RedoNothing = "redo-nothing";
        Close = "close";
        Cancel = "cancel";
        Delete = "delete";
        Download = "download";
        Details = "details";
        SaveSaved = "save-saved"(time);
        SaveKept = "save-kept";
        SaveSaving = "save-saving";
        SaveDirty = "save-dirty";
        SaveFailed = "save-failed"(reason);
        SaveMemory = "save-memory";
        SaveSession = "save-session";
        SaveInFile = "save-in-file"(time);
        RenewalReady = "renewal-ready";
        RenewalReload = "renewal-reload";
        SaveReadOnly = "save-read-only";
        SaveEmbedded = "save-embedded";
        SaveWithoutBackup = "save-without-backup"(time);
        PlanOtherTab = "plan-other-tab"(title);
        EditTitle = "edit-title";
        EditGoal = "edit-goal";
        EditCurrency = "edit-currency";
        EditPeriods = "edit-periods";
        EditAddChannel = "edit-add-channel";
        EditChannel = "edit-channel";
        EditRemoveChannel = "edit-remove-channel";
        EditObjective = "edit-objective";
        EditScenario = "edit-scenario";
        EditTrial = "edit-trial";
        EditAction = "edit-action";
        EditRemoveAction = "edit-remove-action";
        EditPersona = "edit-persona";
        EditTouchpoint = "edit-touchpoint";
        EditResponse = "edit-response";
        EditOutlook = "edit-outlook";
        EditSpending = "edit-spending";
        EditLoyalty = "edit-loyalty";
        EditQuestion = "edit-question";
        EditSeed = "edit-seed";
        EditAdopt = "edit-adopt";
        EditAdoptNamed = "edit-adopt-named"(name);
        EditRanges = "edit-ranges";
        EditRemoveObjective = "edit-remove-objective";
        EditRemoveScenario = "edit-remove-scenario";
        EditRemoveTrial = "edit-remove-trial";
        EditRemovePersona = "edit-remove-persona";
        EditRemoveTouchpoint = "edit-remove-touchpoint";
        EditRemoveResponse = "edit-remove-response";
        EditSplit = "edit-split";
        EditTakeOver = "edit-take-over";
        EditReplace = "edit-replace";
        EditImport = "edit-import";
    }
    Start = "start.ftl" {
        StartTitle = "start-title";
        StartLead = "start-lead";
        StartContinue = "start-continue";
        StartContinueHelp = "start-continue-help"(date);
        StartExamples = "start-examples";
        StartExamplesHelp = "start-examples-help";
        StartExampleOpen = "start-example-open"(name);
        StartOpen = "start-open";
        StartNewerVersion = "start-newer-version";
        StartUnreadable = "start-unreadable";
        StartSafe = "start-safe";
        StartSafeLeave = "start-safe-leave";
        StartBlank = "start-blank";
        StartBlankHelp = "start-blank-help";
        StartOpenFile = "start-open-file";
        StartOpenFileHelp = "start-open-file-help";
        StartSaveFile = "start-save-file";
        StartNewName = "start-new-name";
    }
    Plans = "plans.ftl" {
        PlansTitle = "plans-title";
        PlansOpen = "plans-open";
        PlansSearch = "plans-search";
        PlansSort = "plans-sort";
        PlansSortSaved = "plans-sort-saved";
        PlansSortName = "plans-sort-name";
        PlansFound = "plans-found"(plans: count);
        PlansNoneFound = "plans-none-found"(text);
        PlansEmpty = "plans-empty";
        PlansHere = "plans-here";
        PlansChannels = "plans-channels"(channels: count);
        PlansPeriods = "plans-periods"(periods: count);
        PlansSize = "plans-size"(size);
        PlansUsed = "plans-used"(used, room);
        PlansNearlyFull = "plans-nearly-full";
        PlansRename = "plans-rename"(name);
        PlansNewName = "plans-new-name";
        PlansKeepName = "plans-keep-name";
        PlansDuplicate = "plans-duplicate"(name);
        PlansDelete = "plans-delete"(name);
        PlansNumbered = "plans-numbered"(name, number);
        PlansRefused = "plans-refused"(reason);
        PlansGone = "plans-gone";
        PlansNew = "plans-new";
        PlansCreate = "plans-create";
        PlansTake = "plans-take";
        PlansTakeHelp = "plans-take-help";
        PlansTakeFrom = "plans-take-from";
        PlansTakeChoose = "plans-take-choose";
        PlansTakeTrials = "plans-take-trials";
        PlansTakeTouchpoints = "plans-take-touchpoints";
        PlansTakeScenarios = "plans-take-scenarios";
        PlansTakeCurrency = "plans-take-currency"(from, to);
        PlansTakePeriods = "plans-take-periods";
        PlansTakeButton = "plans-take-button"(items: count);
        PlansTaken = "plans-taken"(items: count, plan);
        PlansLeftOut = "plans-left-out"(items: count);
        PlansDeleted = "plans-deleted"(name);
        PlansRestored = "plans-restored"(name);
        PlansDeedNamed = "plans-deed-named"(deed, name);
        PlansNoWayBack = "plans-no-way-back";
        PlansTrash = "plans-trash"(number);
        PlansTrashHelp = "plans-trash-help"(days: count, places);
        PlansTrashed = "plans-trashed"(date, until);
        PlansRestore = "plans-restore";
        PlansForget = "plans-forget";
        PlansAsides = "plans-asides"(number);
        PlansAsidesHelp = "plans-asides-help"(places);
        PlansAsideOf = "plans-aside-of"(name);
        PlansAsideUnknown = "plans-aside-unknown";
        PlansAsideFound = "plans-aside-found"(date);
        PlansAsideDrop = "plans-aside-drop";
        PlansEarlier = "plans-earlier"(name);
        PlansEarlierHelp = "plans-earlier-help";
        PlansEarlierNone = "plans-earlier-none";
        PlansEarlierSave = "plans-earlier-save";
        PlansEarlierDay = "plans-earlier-day";
        PlansEarlierVersion = "plans-earlier-version";
        PlansEarlierOpen = "plans-earlier-open";
        PlansAsOf = "plans-as-of"(name, date);
        ToastUndo = "toast-undo";
        HistoryOpen = "history-open";
        HistoryHelp = "history-help";
        HistoryStart = "history-start";
    }
    Overview = "overview.ftl" {
        OverviewTitle = "overview-title";
        OverviewQuick = "overview-quick";
        OverviewQuickHelp = "overview-quick-help";
        OverviewEmpty = "overview-empty";
        OverviewResults = "overview-results";
        OverviewFindings = "overview-findings";
        OverviewNoFindings = "overview-no-findings";
        OverviewMoreFindings = "overview-more-findings"(number: count);
        OverviewGoToField = "overview-go-to-field";
        OverviewLiveFigure = "overview-live-figure"(kpi, value);
        OverviewObjectives = "overview-objectives"(reached: count, number: count);
        OverviewNoObjectives = "overview-no-objectives";
    }
    Stages = "stages.ftl" {
        PlanName = "plan-name";
        PlanBasics = "plan-basics";
        PlanGoal = "plan-goal";
        PlanGoalHelp = "plan-goal-help";
        PlanCurrency = "plan-currency";
        PlanCurrencyHelp = "plan-currency-help";
        PlanChannels = "plan-channels";
        PlanChannelsHelp = "plan-channels-help";
        PlanNoChannels = "plan-no-channels";
        PlanPeriods = "plan-periods";
        PlanPeriodsHelp = "plan-periods-help";
        PlanPeriodKind = "plan-period-kind";
        PlanPeriodStart = "plan-period-start";
        PlanPeriodCount = "plan-period-count";
        PlanPeriodSpan = "plan-period-span"(first, last);
        PlanEconomics = "plan-economics";
        PlanEconomicsHelp = "plan-economics-help";
        ChannelName = "channel-name";
        ChannelMedia = "channel-media";
        ChannelKind = "channel-kind";
        ChannelAdd = "channel-add";
        ChannelRename = "channel-rename"(channel);
        ChannelRemove = "channel-remove"(channel);
        ChannelNew = "channel-new"(number);
        GridCaption = "grid-caption"(stage);
        GridKpi = "grid-kpi";
        GridTotal = "grid-total";
        GridHint = "grid-hint";
        GridAbout = "grid-about";
        GridWhatIs = "grid-what-is"(kpi);
        GridField = "grid-field"(kpi, channel);
        GridMore = "grid-more";
        GridLess = "grid-less";
        CellDerived = "cell-derived";
        CellAssumed = "cell-assumed";
        CellTakenOver = "cell-taken-over";
        CellEmpty = "cell-empty";
        CellShowWorking = "cell-show-working"(kpi, value);
        HintCount = "hint-count";
        HintCountOrRate = "hint-count-or-rate";
        HintMoney = "hint-money"(currency);
        HintRate = "hint-rate";
        HintMultiple = "hint-multiple";
        HintYears = "hint-years";
        HintMonths = "hint-months";
        HintSeconds = "hint-seconds";
        HintPoints = "hint-points";
        HintNumber = "hint-number";
        LayerSwitch = "layer-switch";
        PeriodSwitch = "period-switch";
        PeriodNumber = "period-number"(number);
        PeriodPrevious = "period-previous";
        PeriodNext = "period-next";
        PeriodAll = "period-all";
        PeriodAllHelp = "period-all-help";
        PeriodAllNothing = "period-all-nothing";
        PeriodEnter = "period-enter"(period);
        PeriodWeekName = "period-week-name"(date);
        PeriodQuarterName = "period-quarter-name"(quarter, year);
        EntryScope = "entry-scope";
        EntryScopeEvery = "entry-scope-every";
        FieldHere = "field-here"(period, value);
        MediaMix = "media-mix";
        MediaMixShare = "media-mix-share"(media, share);
        Provenance = "provenance";
        UnitCount = "unit-count";
        UnitMoney = "unit-money"(currency);
        UnitRate = "unit-rate";
        UnitMultiple = "unit-multiple";
        UnitYears = "unit-years";
        UnitMonths = "unit-months";
        UnitSeconds = "unit-seconds";
        UnitPoints = "unit-points";
        ValueYears = "value-years"(number: count);
        ValuePoints = "value-points"(number);
        ValueMonths = "value-months"(number: count);
        CountPeople = "count-people"(number: count);
        CountVisits = "count-visits"(number: count);
        CountLeads = "count-leads"(number: count);
        CountChannels = "count-channels"(number: count);
        ObservedNote = "observed-note"(value, range);
        ObservedSeparator = "observed-separator";
        ObservedHint = "observed-hint";
        ObservedDrawn = "observed-drawn";
    }
    Kpi = "kpi.ftl" {}
    Findings = "findings.ftl" {
        FindingConflict = "finding-conflict"(kpi, place, used, derived);
        FindingOverWhole = "finding-over-whole"(kpi, place);
        FindingNegative = "finding-negative"(kpi, place);
        FindingLosesMost = "finding-loses-most"(kpi, lost: count, of);
        FindingWorthMost = "finding-worth-most"(kpi, outcome, gain);
        FindingMayLoseMost = "finding-may-lose-most"(kpi, lost: count, of);
        FindingMayBeWorthMost = "finding-may-be-worth-most"(kpi, outcome, gain);
        FindingWorthMostTogether = "finding-worth-most-together"(kpi, outcome, gain);
        FindingMayBeWorthMostTogether = "finding-may-be-worth-most-together"(kpi, outcome, gain);
        FindingInPeriods = "finding-in-periods"(period, finding, more: count);
        FindingZeroDenominator = "finding-zero-denominator"(kpi, denominator, place);
        FindingPartialTotal = "finding-partial-total"(kpi, missing: count, channels);
        FindingUpperBound = "finding-upper-bound"(kpi, value);
        FindingNever = "finding-never"(kpi, place);
        FindingAssumed = "finding-assumed"(kpi, value);
        FindingTooFew = "finding-too-few"(kpi, place);
        BadgeTooFew = "badge-too-few";
        PlaceTotal = "place-total";
        PlaceLayer = "place-layer"(place, layer);
        WeightProblem = "weight-problem";
        WeightAdvice = "weight-advice";
        WeightNote = "weight-note";
        FindingsNotes = "findings-notes";
    }
    Working = "working.ftl" {
        WorkingTitle = "working-title"(kpi);
        WorkingPlace = "working-place"(place);
        WorkingUnknown = "working-unknown"(kpi);
        WorkingEntered = "working-entered";
        WorkingTakenOver = "working-taken-over";
        WorkingAssumed = "working-assumed";
        WorkingForOneVisit = "working-for-one-visit";
        WorkingSummed = "working-summed"(channels: count);
        WorkingSummedPeriods = "working-summed-periods"(periods: count);
        WorkingFirst = "working-first"(period);
        WorkingLast = "working-last"(period);
        WorkingSame = "working-same";
        WorkingSeason = "working-season"(entered, factor);
        WorkingKept = "working-kept";
        WorkingTurned = "working-turned"(before);
        WorkingHappened = "working-happened";
        WorkingAsTarget = "working-as-target";
        WorkingToDate = "working-to-date"(formula);
        WorkingLatest = "working-latest";
        WorkingArrived = "working-arrived"(period);
        WorkingNothingYet = "working-nothing-yet";
        WorkingDifference = "working-difference";
        WorkingShare = "working-share";
        WorkingAttained = "working-attained";
        WorkingPlayed = "working-played";
        WorkingCohorts = "working-cohorts";
        WorkingSpan = "working-span"(from, to);
        WorkingBack = "working-back";
        WorkingLinks = "working-links";
        WorkingDerived = "working-derived"(formula);
        WorkingResult = "working-result"(formula, value);
        WorkingMultiply = "working-multiply"(first, second);
        WorkingDivide = "working-divide"(first, second);
        WorkingAdd = "working-add"(first, second);
        WorkingSubtract = "working-subtract"(first, second);
        WorkingDivideBy = "working-divide-by"(formula, number);
        WorkingMultiplyBy = "working-multiply-by"(formula, number);
        WorkingOpenLine = "working-open-line"(kpi);
        WorkingObserved = "working-observed"(part, whole, range);
    }
    Errors = "errors.ftl" {
        ErrorNotANumber = "error-not-a-number"(text);
        ErrorTwoDecimalMarks = "error-two-decimal-marks"(text);
        ErrorNegative = "error-negative";
        ErrorTooLarge = "error-too-large"(limit);
        ErrorRangeReversed = "error-range-reversed"(low, high);
        ErrorRangeOrder = "error-range-order";
        ErrorPercentNotAllowed = "error-percent-not-allowed";
        ErrorOtherCurrency = "error-other-currency"(text, currency);
        ErrorNameEmpty = "error-name-empty";
        ErrorNameTooLong = "error-name-too-long"(limit: count);
        StorageBlocked = "storage-blocked";
        StorageNone = "storage-none";
        StorageFull = "storage-full";
        StorageDamaged = "storage-damaged";
        StorageRestored = "storage-restored";
        StorageDownloadDamaged = "storage-download-damaged";
        StorageNewer = "storage-newer";
        StorageOtherTab = "storage-other-tab";
        StorageReloaded = "storage-reloaded";
        StorageGone = "storage-gone";
        StorageElsewhere = "storage-elsewhere";
        StorageEditHere = "storage-edit-here";
        StorageNewerShown = "storage-newer-shown";
        StorageDownloadRaw = "storage-download-raw";
        StorageRestoredDay = "storage-restored-day";
        StorageRestoredOriginal = "storage-restored-original";
        StorageNearlyFull = "storage-nearly-full";
        StorageExportDue = "storage-export-due"(days: count);
        StorageUnsavedFirst = "storage-unsaved-first";
        SaveReasonBlocked = "save-reason-blocked";
        SaveReasonFull = "save-reason-full";
        SaveReasonCheck = "save-reason-check";
        SaveReasonOtherTab = "save-reason-other-tab";
        ErrorLanguage = "error-language";
        PartLoading = "part-loading";
        PartMissing = "part-missing";
        PartTryAgain = "part-try-again";
        ErrorWrongPlace = "error-wrong-place"(kpi);
        ErrorUnknownChannel = "error-unknown-channel";
        ErrorLastChannel = "error-last-channel";
        ErrorTooManyChannels = "error-too-many-channels"(limit: count);
        ErrorPeriodCount = "error-period-count"(limit: count);
        ErrorNoteTooLong = "error-note-too-long"(limit: count);
        ErrorTooMany = "error-too-many"(limit: count);
        ErrorUnknownPart = "error-unknown-part";
        ErrorNumberOutOfBounds = "error-number-out-of-bounds";
        ErrorDatesReversed = "error-dates-reversed";
        ErrorReadOnly = "error-read-only";
        FileTooLong = "file-too-long";
        FileNotJson = "file-not-json"(line);
        FileNotOurs = "file-not-ours";
        FileDamaged = "file-damaged";
        FileNewer = "file-newer";
        FileInvalid = "file-invalid"(path);
        FileNotText = "file-not-text";
        FileUnreadable = "file-unreadable";
        CrashTitle = "crash-title";
        CrashText = "crash-text";
        CrashReload = "crash-reload";
        CrashDownload = "crash-download";
    }
    Charts = "charts.ftl" {
        ChartFunnelTitle = "chart-funnel-title";
        ChartFunnelTitleOverall = "chart-funnel-title-overall"(rate, start, end);
        ChartFunnelAlt = "chart-funnel-alt"(summary);
        ChartStageTitle = "chart-stage-title"(stage);
        ChartStageAlt = "chart-stage-alt"(stage, summary);
        ChartMetricTitle = "chart-metric-title"(kpi);
        ChartBestChannel = "chart-best-channel"(kpi, channel, value);
        ChartEmpty = "chart-empty";
        ChartReadOut = "chart-read-out"(title);
        ChartReadOutHint = "chart-read-out-hint";
        FunnelMissing = "funnel-missing";
        ChartShowData = "chart-show-data";
        ChartHideData = "chart-hide-data";
        ChartSavePng = "chart-save-png";
        ChartSaveSvg = "chart-save-svg";
        ChartNoFile = "chart-no-file";
        ChartCopyPicture = "chart-copy-picture";
        ChartNotCopied = "chart-not-copied";
        ChartTarget = "chart-target"(value);
        ChartStepRate = "chart-step-rate"(rate);
        ChartOverallRate = "chart-overall-rate"(rate);
        ChartUnitCost = "chart-unit-cost"(cost);
        ChartDrop = "chart-drop"(number: count);
        ChartNoteToScale = "chart-note-to-scale";
        ChartNoteTapered = "chart-note-tapered";
        HeadStage = "head-stage";
        HeadVolume = "head-volume";
        HeadStepRate = "head-step-rate";
        HeadOverallRate = "head-overall-rate";
        HeadUnitCost = "head-unit-cost";
        HeadTarget = "head-target";
        HeadChannel = "head-channel";
        HeadValue = "head-value";
        HeadKpi = "head-kpi";
        ListItem = "list-item"(name, value);
        ListSeparator = "list-separator";
    }
    Timeline = "timeline.ftl" {
        TimelineTab = "timeline-tab";
        TimelinePurpose = "timeline-purpose";
        TimelineValue = "timeline-value"(kpi, value);
        TimelineUnder = "timeline-under"(share, target);
        TimelineOver = "timeline-over"(share, target);
        TimelineOnTarget = "timeline-on-target";
        TimelineBasisKeep = "timeline-basis-keep";
        TimelineBasisRates = "timeline-basis-rates";
        TimelineNoActuals = "timeline-no-actuals";
        TimelineEmpty = "timeline-empty"(kpi);
        TimelineOnePeriod = "timeline-one-period";
        TimelineChoosePeriods = "timeline-choose-periods";
        TimelineAll = "timeline-all";
        TimelineCaption = "timeline-caption"(kpi);
        HeadPeriod = "head-period";
        HeadForecast = "head-forecast";
        HeadDifference = "head-difference";
        HeadAttainment = "head-attainment";
        HeadChange = "head-change";
        PartActual = "part-actual";
        PartMixed = "part-mixed";
        PartForecast = "part-forecast";
        JudgeGood = "judge-good";
        JudgeBad = "judge-bad";
        TimelineSettings = "timeline-settings";
        TimelineBasis = "timeline-basis";
        BasisKeep = "basis-keep";
        BasisRates = "basis-rates";
        TimelineLags = "timeline-lags";
        LagLeads = "lag-leads";
        LagOrders = "lag-orders";
        LagLoyalty = "lag-loyalty";
        TimelineSeasons = "timeline-seasons";
        TimelineSeasonsHelp = "timeline-seasons-help";
        TimelineFactors = "timeline-factors";
        TimelineSeasonMode = "timeline-season-mode";
        SeasonYearly = "season-yearly";
        SeasonEachPeriod = "season-each-period";
        ChartTrendAlt = "chart-trend-alt"(summary);
        OverviewTrend = "overview-trend";
        TimelineNothingBefore = "timeline-nothing-before"(stage, periods: count);
        TimelineAfterTheEnd = "timeline-after-the-end"(stage, periods: count);
    }
    Goal = "goal.ftl" {
        GoalTab = "goal-tab";
        GoalPurpose = "goal-purpose";
        GoalFigure = "goal-figure";
        GoalValue = "goal-value";
        GoalBy = "goal-by";
        GoalChannel = "goal-channel";
        GoalLevers = "goal-levers";
        GoalLimits = "goal-limits";
        GoalLow = "goal-low";
        GoalHigh = "goal-high";
        GoalAsk = "goal-ask"(kpi, value);
        GoalNoLever = "goal-no-lever";
        GoalUp = "goal-up"(kpi, value, lever, before, after, change);
        GoalDown = "goal-down"(kpi, value, lever, before, after, change);
        GoalTogether = "goal-together"(kpi, value, steps);
        GoalStep = "goal-step"(lever, before, after, change);
        GoalAlready = "goal-already"(kpi, value);
        GoalNearest = "goal-nearest"(value, kpi, outcome, steps);
        GoalEndless = "goal-endless"(value, kpi, outcome);
        GoalUnmoved = "goal-unmoved"(kpi);
        GoalUnknown = "goal-unknown"(kpi);
        GoalCostsMore = "goal-costs-more"(amount);
        GoalCostsLess = "goal-costs-less"(amount);
        GoalLeversTitle = "goal-levers-title";
        GoalEffectsTitle = "goal-effects-title";
        GoalWaysTitle = "goal-ways-title";
        GoalWaysHelp = "goal-ways-help";
        GoalReached = "goal-reached";
        GoalAtBest = "goal-at-best"(outcome);
        GoalHeadNow = "goal-head-now";
        GoalHeadNeeded = "goal-head-needed";
        GoalHeadThen = "goal-head-then";
        GoalHeadChange = "goal-head-change";
        GoalHeadRelative = "goal-head-relative";
        GoalHeadLeadsTo = "goal-head-leads-to";
    }
    Levers = "levers.ftl" {
        LeversTab = "levers-tab";
        LeversPurpose = "levers-purpose";
        LeversResult = "levers-result";
        LeversTogether = "levers-together";
        LeversApart = "levers-apart";
        LeversOutlay = "levers-outlay";
        LeversMore = "levers-more"(lever, result, effect);
        LeversLess = "levers-less"(lever, result, effect);
        LeversNone = "levers-none"(result);
        LeversNow = "levers-now"(value);
        LeversTenthMore = "levers-tenth-more";
        LeversTenthLess = "levers-tenth-less";
        LeversPointMore = "levers-point-more";
        LeversPaysBack = "levers-pays-back"(amount);
        LeversPaysHelp = "levers-pays-help"(amount);
        LeversAlt = "levers-alt"(summary);
        LeversTable = "levers-table";
        LeversRest = "levers-rest"(number: count);
    }
    Scenarios = "scenarios.ftl" {
        ScenariosTab = "scenarios-tab";
        ScenariosPurpose = "scenarios-purpose";
        ScenariosEmpty = "scenarios-empty";
        ScenariosStarters = "scenarios-starters";
        ScenariosStartersHelp = "scenarios-starters-help";
        ScenariosCareful = "scenarios-careful";
        ScenariosHopeful = "scenarios-hopeful";
        ScenariosPlan = "scenarios-plan";
        ScenariosAdd = "scenarios-add";
        ScenariosNew = "scenarios-new"(number);
        ScenariosList = "scenarios-list";
        ScenariosCompare = "scenarios-compare";
        ScenariosPeriods = "scenarios-periods"(number: count);
        ScenariosBest = "scenarios-best"(name, kpi, change);
        ScenariosNoneBetter = "scenarios-none-better"(kpi, value);
        ScenariosUnknown = "scenarios-unknown";
        ScenariosApplied = "scenarios-applied"(name);
        ScenarioName = "scenario-name";
        ScenarioRemove = "scenario-remove"(name);
        ScenarioApply = "scenario-apply";
        ScenarioKeep = "scenario-keep";
        ScenarioDrop = "scenario-drop";
        ScenarioNoTurns = "scenario-no-turns";
        ScenarioAddTurn = "scenario-add-turn";
        TurnKind = "turn-kind";
        TurnBy = "turn-by";
        TurnAdd = "turn-add";
        TurnTo = "turn-to";
        TurnPercent = "turn-percent";
        TurnPoints = "turn-points";
        TurnAmount = "turn-amount";
        TurnValue = "turn-value";
        TurnAmountEach = "turn-amount-each";
        TurnValueEach = "turn-value-each";
        TurnRemove = "turn-remove"(kpi);
        TurnNoEffect = "turn-no-effect";
        NewsBetter = "news-better";
        NewsWorse = "news-worse";
        NewsBest = "news-best";
    }
    Chances = "chances.ftl" {
        ChancesTab = "chances-tab";
        ChancesPurpose = "chances-purpose";
        ChancesSpread = "chances-spread"(kpi, low, high, middle);
        ChancesCertain = "chances-certain"(kpi, value);
        ChancesUnknown = "chances-unknown"(kpi);
        ChancesOfProfit = "chances-of-profit"(rate);
        ChancesLessThan = "chances-less-than"(rate);
        ChancesMoreThan = "chances-more-than"(rate);
        ChancesAtLeast = "chances-at-least"(value);
        ChancesAtMost = "chances-at-most"(value);
        ChancesMark = "chances-mark"(target, rate);
        ChancesNineOfTen = "chances-nine-of-ten";
        ChancesPercentile = "chances-percentile"(number);
        ChancesPercentileHelp = "chances-percentile-help";
        ChancesShare = "chances-share";
        ChancesRangeIn = "chances-range-in"(kpi, channel, period);
        ChancesStrongest = "chances-strongest"(range, rate);
        ChancesQuestion = "chances-question";
        ChancesFigure = "chances-figure";
        ChancesSide = "chances-side";
        ChancesSideLeast = "chances-side-least";
        ChancesSideMost = "chances-side-most";
        ChancesTarget = "chances-target";
        ChancesTargetObjective = "chances-target-objective";
        ChancesTargetNought = "chances-target-nought";
        ChancesTargetPlan = "chances-target-plan";
        ChancesHistogram = "chances-histogram"(kpi);
        ChancesHistogramAlt = "chances-histogram-alt"(kpi, summary);
        ChancesFan = "chances-fan"(kpi);
        ChancesFanAlt = "chances-fan-alt"(kpi, summary);
        ChancesTable = "chances-table";
        ChancesTableOf = "chances-table-of"(channel);
        ChancesHeadPlan = "chances-head-plan";
        ChancesDiffers = "chances-differs";
        ChancesExtent = "chances-extent";
        ChancesMain = "chances-main";
        ChancesAll = "chances-all";
        ChancesSearch = "chances-search";
        ChancesStages = "chances-stages";
        ChancesNone = "chances-none";
        ChancesObjectives = "chances-objectives";
        ChancesNoObjectives = "chances-no-objectives";
        ChancesChance = "chances-chance";
        ChancesSources = "chances-sources"(kpi);
        ChancesSourceShare = "chances-source-share";
        ChancesSourcesHelp = "chances-sources-help";
        ChancesRange = "chances-range";
        ChancesDrawing = "chances-drawing"(done, all);
        ChancesDrawn = "chances-drawn"(number: count);
        ChancesMore = "chances-more"(number: count);
        ChancesHow = "chances-how";
        ChancesHowFit = "chances-how-fit";
        ChancesHowDraws = "chances-how-draws";
        ChancesHowMiddle = "chances-how-middle";
        ChancesSeed = "chances-seed"(number);
        ChancesAnew = "chances-anew";
        ChancesEmpty = "chances-empty";
        ChancesEmptyHelp = "chances-empty-help";
        ChancesTry = "chances-try";
        ChancesTryNothing = "chances-try-nothing";
    }
    Budget = "budget.ftl" {
        BudgetTab = "budget-tab";
        BudgetPurpose = "budget-purpose";
        BudgetMove = "budget-move"(amount, from, to, kpi, before, after);
        BudgetShift = "budget-shift"(amount, kpi, before, after);
        BudgetOther = "budget-other"(spent, today, kpi, before, after);
        BudgetAsGood = "budget-as-good"(kpi, after);
        BudgetFromTo = "budget-from-to"(today, best);
        BudgetBeyond = "budget-beyond"(channel);
        BudgetUnspent = "budget-unspent"(amount);
        BudgetNothing = "budget-nothing";
        BudgetTooSmall = "budget-too-small"(least);
        BudgetRefused = "budget-refused";
        BudgetNext = "budget-next"(amount, kpi, gain);
        BudgetNoMore = "budget-no-more";
        BudgetProfit = "budget-profit";
        BudgetSpend = "budget-spend";
        BudgetToday = "budget-today";
        BudgetBest = "budget-best";
        BudgetTable = "budget-table";
        BudgetTableHelp = "budget-table-help";
        BudgetApply = "budget-apply";
        BudgetApplyHelp = "budget-apply-help";
        BudgetQuestion = "budget-question";
        BudgetPeriod = "budget-period"(period);
        BudgetPeriodHelp = "budget-period-help";
        BudgetAmount = "budget-amount";
        BudgetAmountHelp = "budget-amount-help";
        BudgetAim = "budget-aim";
        BudgetAimProfit = "budget-aim-profit";
        BudgetAimCustomers = "budget-aim-customers";
        BudgetCurves = "budget-curves";
        BudgetCurvesHelp = "budget-curves-help";
        BudgetCurvesTitle = "budget-curves-title";
        BudgetCurvesAlt = "budget-curves-alt"(summary);
        BudgetLine = "budget-line";
        BudgetCeilingSet = "budget-ceiling-set";
        BudgetFitted = "budget-fitted"(points: count, fit);
        BudgetCeiling = "budget-ceiling";
        BudgetLeast = "budget-least";
        BudgetMost = "budget-most";
        BudgetPoint = "budget-point"(spend, visits);
        BudgetPointRemove = "budget-point-remove"(point);
        BudgetPointSpend = "budget-point-spend";
        BudgetPointVisits = "budget-point-visits";
        BudgetPointAdd = "budget-point-add";
        BudgetUnpaid = "budget-unpaid"(channel);
        BudgetNoWorth = "budget-no-worth"(channel);
        BudgetCeilingLow = "budget-ceiling-low"(channel);
        BudgetNoCurve = "budget-no-curve"(channel);
        BudgetWorkVisits = "budget-work-visits"(channel);
        BudgetWorkLine = "budget-work-line";
        BudgetWorkCurve = "budget-work-curve";
        BudgetWorkNext = "budget-work-next"(channel);
        BudgetWorkNextWords = "budget-work-next-words";
    }
    Objectives = "objectives.ftl" {
        ObjectivesTitle = "objectives-title";
        ObjectivesHelp = "objectives-help";
        ObjectiveAdd = "objective-add";
        ObjectiveRemove = "objective-remove"(objective);
        ObjectiveKpi = "objective-kpi";
        ObjectiveLeast = "objective-least";
        ObjectiveMost = "objective-most";
        ObjectiveBy = "objective-by";
        ObjectiveByEnd = "objective-by-end";
        ObjectiveS = "objective-s";
        ObjectiveNoS = "objective-no-s";
        ObjectiveNote = "objective-note";
        ObjectiveReach = "objective-reach";
        ObjectiveOnTrack = "objective-on-track"(layer, value);
        ObjectiveOffTrack = "objective-off-track"(layer, value);
        ObjectiveNotSure = "objective-not-sure"(layer, value);
        ObjectiveUnknown = "objective-unknown"(layer);
        ObjectiveSell = "objective-sell";
        ObjectiveServe = "objective-serve";
        ObjectiveSpeak = "objective-speak";
        ObjectiveSave = "objective-save";
        ObjectiveSizzle = "objective-sizzle";
    }
    Improve = "improve.ftl" {
        ComparisonTab = "comparison-tab";
        ComparisonPurpose = "comparison-purpose";
        SampleTab = "sample-tab";
        SamplePurpose = "sample-purpose";
        VariantA = "variant-a";
        VariantB = "variant-b";
        TestCounts = "test-counts";
        TestVisitors = "test-visitors";
        TestConversions = "test-conversions";
        TestConfidence = "test-confidence";
        TestAnswer = "test-answer";
        VerdictBetter = "verdict-better"(arm, rate, other, lift, p);
        VerdictChance = "verdict-chance"(control, variant, p);
        VerdictChanceHelp = "verdict-chance-help"(confidence);
        VerdictTooFew = "verdict-too-few";
        VerdictTooFewHelp = "verdict-too-few-help"(visitors, conversions);
        VerdictTooFewYet = "verdict-too-few-yet"(p);
        VerdictIncomplete = "verdict-incomplete";
        MistakeMore = "mistake-more"(arm);
        MistakeNoVisitors = "mistake-no-visitors"(arm);
        MistakeNotWhole = "mistake-not-whole";
        PValue = "p-value"(p);
        PValueBelow = "p-value-below"(p);
        TestFigures = "test-figures";
        FigureDifference = "figure-difference";
        FigureDifferenceValue = "figure-difference-value"(value, low, high);
        FigureLift = "figure-lift";
        FigureChance = "figure-chance";
        FigureZ = "figure-z"(z);
        FigureTest = "figure-test";
        TestPooled = "test-pooled";
        TestFisher = "test-fisher"(expected);
        RatesTitle = "rates-title"(confidence);
        RatesAlt = "rates-alt"(summary);
        RatesEmpty = "rates-empty";
        HeadVariant = "head-variant";
        HeadRate = "head-rate";
        HeadInterval = "head-interval";
        PeekingWarning = "peeking-warning";
        WaitTitle = "wait-title";
        WaitPerDay = "wait-per-day";
        WaitLift = "wait-lift";
        WaitNeeds = "wait-needs"(lift, number: count);
        WaitDays = "wait-days"(days: count);
        WaitEnough = "wait-enough";
        WaitNoTraffic = "wait-no-traffic";
        WaitMissing = "wait-missing";
        WaitNote = "wait-note"(power);
        TakeFromPlan = "take-from-plan";
        TakeBaseFromPlan = "take-base-from-plan";
        TakeChoose = "take-choose";
        TakeItem = "take-item"(kpi, place, rate, part, whole);
        SampleQuestion = "sample-question";
        SampleBase = "sample-base";
        SampleLift = "sample-lift";
        SampleChange = "sample-change";
        SampleRelative = "sample-relative";
        SamplePoints = "sample-points";
        SamplePower = "sample-power";
        SampleTarget = "sample-target"(base, target);
        SampleAnswer = "sample-answer"(number: count, total);
        SampleDays = "sample-days"(days: count);
        SampleMissing = "sample-missing";
        DesignRate = "design-rate";
        DesignNoEffect = "design-no-effect";
        DesignTooMany = "design-too-many";
        SampleForms = "sample-forms";
        FormPooled = "form-pooled";
        FormPooledHelp = "form-pooled-help";
        FormUnpooled = "form-unpooled";
        FormUnpooledHelp = "form-unpooled-help";
        FormMiller = "form-miller";
        FormMillerHelp = "form-miller-help";
        FormArcsine = "form-arcsine";
        FormArcsineHelp = "form-arcsine-help";
        WorkingShow = "working-show";
        WorkRate = "work-rate"(arm);
        WorkRateWords = "work-rate-words";
        FormulaDivide = "formula-divide"(x, n);
        WorkWilson = "work-wilson"(arm);
        WorkWilsonWords = "work-wilson-words"(confidence, z);
        FormulaWilson = "formula-wilson"(p, n, z);
        WorkNewcombe = "work-newcombe";
        WorkNewcombeWords = "work-newcombe-words";
        FormulaNewcombe = "formula-newcombe"(p1, p2, l1, l2, u1, u2);
        WorkZ = "work-z";
        WorkZWords = "work-z-words";
        FormulaZ = "formula-z"(p, p1, p2, n1, n2);
        WorkP = "work-p";
        WorkPWords = "work-p-words";
        FormulaP = "formula-p"(z);
        WorkFisherWords = "work-fisher-words";
        FormulaFisher = "formula-fisher"(n1, n2, x, n);
        WorkTarget = "work-target";
        WorkTargetWords = "work-target-words";
        FormulaRelative = "formula-relative"(p1, d);
        FormulaPoints = "formula-points"(p1, d);
        WorkSample = "work-sample";
        WorkSampleWords = "work-sample-words"(a, confidence, b, power);
        WorkMean = "work-mean";
        FormulaSample = "formula-sample"(a, b, p, p1, p2);
        FormulaUnpooled = "formula-unpooled"(a, b, p1, p2);
        FormulaArcsine = "formula-arcsine"(a, b, p1, p2);
        WorkDays = "work-days";
        WorkDaysWords = "work-days-words";
        FormulaDays = "formula-days"(n, seen, v);
    }
    Ledger = "ledger.ftl" {
        LedgerTab = "ledger-tab";
        LedgerPurpose = "ledger-purpose";
        LedgerEmpty = "ledger-empty";
        LedgerExample = "ledger-example";
        LedgerAdd = "ledger-add";
        LedgerList = "ledger-list";
        LedgerEffect = "ledger-effect";
        LedgerEffectSentence = "ledger-effect-sentence"(after, before, change);
        LedgerEffectProfit = "ledger-effect-profit"(kpi, after, before, change);
        LedgerEffectNone = "ledger-effect-none";
        LedgerEffectHelp = "ledger-effect-help";
        LedgerRoiUnknown = "ledger-roi-unknown";
        LedgerAlt = "ledger-alt"(summary);
        LedgerBefore = "ledger-before";
        LedgerStep = "ledger-step";
        LedgerNoEffect = "ledger-no-effect"(name);
        LedgerHits = "ledger-hits"(met, told);
        LedgerHitsNone = "ledger-hits-none";
        TrialTitle = "trial-title"(number);
        TrialRemove = "trial-remove"(number);
        TrialHypothesis = "trial-hypothesis";
        TrialExpected = "trial-expected";
        TrialActual = "trial-actual";
        TrialStart = "trial-start";
        TrialEnd = "trial-end";
        TrialVerdict = "trial-verdict";
        TrialMet = "trial-met";
        TrialMissed = "trial-missed";
        TrialNeedsActual = "trial-needs-actual";
        VerdictRunning = "verdict-running";
        VerdictKeep = "verdict-keep";
        VerdictDrop = "verdict-drop";
    }
    Loyalty = "loyalty.ftl" {
        LoyaltyTitle = "loyalty-title";
        LoyaltyPurpose = "loyalty-purpose";
        LoyaltyShowWorking = "loyalty-show-working";
        LoyaltyInWords = "loyalty-in-words";
        LoyaltyInSymbols = "loyalty-in-symbols";
        LoyaltyInNumbers = "loyalty-in-numbers";
        LoyaltyUnknown = "loyalty-unknown";
        LoyaltyNeeds = "loyalty-needs"(names);
        LoyaltyInterval = "loyalty-interval"(range);
        LoyaltyIntervalName = "loyalty-interval-name";
        LoyaltyTooFew = "loyalty-too-few";
        LoyaltyNoResult = "loyalty-no-result";
        LoyaltyWorth = "loyalty-worth";
        LoyaltyDiscounted = "loyalty-discounted";
        LoyaltyMultiple = "loyalty-multiple";
        LoyaltyMultipleNote = "loyalty-multiple-note";
        LoyaltyOnMargin = "loyalty-on-margin";
        LoyaltyOnRevenue = "loyalty-on-revenue";
        LoyaltyFirst = "loyalty-first";
        LoyaltyFirstAfter = "loyalty-first-after";
        LoyaltyFirstNow = "loyalty-first-now";
        LoyaltyDiscount = "loyalty-discount";
        LoyaltyDiscountPeriod = "loyalty-discount-period";
        LoyaltyMargin = "loyalty-margin";
        LoyaltyPeriodsPerYear = "loyalty-periods-per-year";
        LoyaltyOnePeriod = "loyalty-one-period"(period);
        LoyaltyChoosePeriod = "loyalty-choose-period";
        LoyaltyUnbounded = "loyalty-unbounded";
        LoyaltyRetentionRange = "loyalty-retention-range"(nothing, whole);
        LoyaltyRatioLoss = "loyalty-ratio-loss";
        LoyaltyRatioBelow = "loyalty-ratio-below";
        LoyaltyRatioGood = "loyalty-ratio-good";
        LoyaltyPaybackNote = "loyalty-payback-note";
        LoyaltyPaybackNever = "loyalty-payback-never";
        LoyaltyStays = "loyalty-stays";
        LoyaltyCohort = "loyalty-cohort";
        LoyaltyCohortHelp = "loyalty-cohort-help";
        LoyaltyAtStart = "loyalty-at-start";
        LoyaltyAfterRenewals = "loyalty-after-renewals"(number: count);
        LoyaltyAddRenewal = "loyalty-add-renewal";
        LoyaltyRemoveLast = "loyalty-remove-last";
        LoyaltyHorizon = "loyalty-horizon";
        LoyaltyRenewals = "loyalty-renewals";
        LoyaltySurvivors = "loyalty-survivors";
        LoyaltySurvivorsBefore = "loyalty-survivors-before";
        LoyaltySurvivorsNote = "loyalty-survivors-note"(periods: count, share);
        LoyaltyLifetime = "loyalty-lifetime";
        LoyaltyLifetimeNote = "loyalty-lifetime-note";
        LoyaltyLifetimeUnbounded = "loyalty-lifetime-unbounded";
        LoyaltyPeriods = "loyalty-periods"(periods: count);
        LoyaltyRenewalCount = "loyalty-renewal-count"(renewals: count);
        LoyaltyFit = "loyalty-fit";
        LoyaltyGap = "loyalty-gap"(gap);
        LoyaltyFitNote = "loyalty-fit-note"(alpha, beta);
        LoyaltyAlike = "loyalty-alike";
        LoyaltyAlpha = "loyalty-alpha";
        LoyaltyBeta = "loyalty-beta";
        LoyaltyTooFewPeriods = "loyalty-too-few-periods";
        LoyaltyRising = "loyalty-rising";
        LoyaltyNobodyLeft = "loyalty-nobody-left";
        LoyaltyNobodyStayed = "loyalty-nobody-stayed";
        LoyaltyNobodyLeftLater = "loyalty-nobody-left-later";
        LoyaltyCurveTitle = "loyalty-curve-title"(start, left, periods: count);
        LoyaltyCurvePlain = "loyalty-curve-plain";
        LoyaltyCurveEmpty = "loyalty-curve-empty";
        LoyaltyObserved = "loyalty-observed";
        LoyaltyCurveName = "loyalty-curve-name";
        LoyaltyProjected = "loyalty-projected";
        LoyaltyChartAlt = "loyalty-chart-alt"(title, summary);
        LoyaltyMarginOfError = "loyalty-margin-of-error";
        LoyaltyNoAnswers = "loyalty-no-answers";
        LoyaltyOneGroup = "loyalty-one-group";
        LoyaltyShare = "loyalty-share";
        LoyaltyCritical = "loyalty-critical";
        LoyaltyAnswers = "loyalty-answers";
        LoyaltyPromoterShare = "loyalty-promoter-share";
        LoyaltyDetractorShare = "loyalty-detractor-share";
        LoyaltyNpsTitle = "loyalty-nps-title";
        LoyaltyGroup = "loyalty-group";
        LoyaltyShareHead = "loyalty-share-head";
        LoyaltyNpsEmpty = "loyalty-nps-empty";
        LoyaltyDefinition = "loyalty-definition";
        LoyaltyCsiImportance = "loyalty-csi-importance";
        LoyaltyCsiImportanceHelp = "loyalty-csi-importance-help";
        LoyaltyCsiLevels = "loyalty-csi-levels";
        LoyaltyCsiLevelsHelp = "loyalty-csi-levels-help";
        LoyaltyCsiMean = "loyalty-csi-mean";
        LoyaltyCsiMeanHelp = "loyalty-csi-mean-help";
        LoyaltyBest = "loyalty-best";
        LoyaltyCriterion = "loyalty-criterion";
        LoyaltyImportance = "loyalty-importance";
        LoyaltyScore = "loyalty-score";
        LoyaltyAddCriterion = "loyalty-add-criterion";
        LoyaltyRemoveCriterion = "loyalty-remove-criterion"(name);
        LoyaltyNewCriterion = "loyalty-new-criterion"(number);
        LoyaltyLevel = "loyalty-level"(level);
        LoyaltyLevelsHelp = "loyalty-levels-help";
        LoyaltySumWeighted = "loyalty-sum-weighted";
        LoyaltySumImportance = "loyalty-sum-importance";
        LoyaltySumLevels = "loyalty-sum-levels";
        LoyaltyHighestLevel = "loyalty-highest-level";
        LoyaltySumScores = "loyalty-sum-scores";
        LoyaltyCriteriaCount = "loyalty-criteria-count";
        LoyaltyNoCriteria = "loyalty-no-criteria";
        LoyaltyAboveBest = "loyalty-above-best";
        LoyaltyPut = "loyalty-put"(value, kpi);
        LoyaltyIsInPlan = "loyalty-is-in-plan"(value);
        LoyaltyBring = "loyalty-bring";
        LoyaltyCycles = "loyalty-cycles";
        LoyaltyReferred = "loyalty-referred";
        LoyaltyAfterCycles = "loyalty-after-cycles"(cycles: count);
        LoyaltyGrowsWithoutBound = "loyalty-grows-without-bound"(cycles: count);
        LoyaltyMultiplier = "loyalty-multiplier";
        LoyaltyMultiplierNote = "loyalty-multiplier-note";
        LoyaltyNoEnd = "loyalty-no-end";
    }
    Teach = "teach.ftl" {
        Teach = "teach";
        TeachEmbed = "teach-embed";
        TeachAssign = "teach-assign";
        EmbedHelp = "embed-help";
        EmbedTitle = "embed-title";
        EmbedTitleHelp = "embed-title-help";
        EmbedTitleNeeded = "embed-title-needed";
        EmbedContent = "embed-content";
        EmbedThis = "embed-this";
        EmbedLang = "embed-lang";
        EmbedLangAuto = "embed-lang-auto";
        EmbedMode = "embed-mode";
        EmbedModeEdit = "embed-mode-edit";
        EmbedModeView = "embed-mode-view";
        EmbedModePresent = "embed-mode-present";
        EmbedScreens = "embed-screens";
        EmbedScreensHelp = "embed-screens-help";
        EmbedSlot = "embed-slot";
        EmbedSlotHelp = "embed-slot-help";
        EmbedSlotWrong = "embed-slot-wrong";
        EmbedHeight = "embed-height";
        EmbedOrigin = "embed-origin";
        EmbedOriginHelp = "embed-origin-help";
        EmbedOriginWrong = "embed-origin-wrong"(example);
        EmbedPreview = "embed-preview";
        EmbedPreviewShow = "embed-preview-show";
        EmbedPreviewHide = "embed-preview-hide";
        EmbedCode = "embed-code";
        EmbedCodeFixed = "embed-code-fixed";
        EmbedCodeFixedHelp = "embed-code-fixed-help";
        EmbedCodeGrowing = "embed-code-growing";
        EmbedCodeGrowingHelp = "embed-code-growing-help";
        EmbedCodeLink = "embed-code-link";
        EmbedCodeLinkHelp = "embed-code-link-help";
        EmbedCodeFile = "embed-code-file";
        EmbedCodeFileHelp = "embed-code-file-help";
        EmbedFileGet = "embed-file-get";
        EmbedCopy = "embed-copy";
        EmbedLong = "embed-long"(size);
        EmbedOpen = "embed-open";
        EmbedNoAddress = "embed-no-address";
        AssignHelp = "assign-help";
        AssignStart = "assign-start";
        AssignHandedOut = "assign-handed-out";
        AssignAuthor = "assign-author";
        AssignTitle = "assign-title";
        AssignNotes = "assign-notes";
        AssignLang = "assign-lang";
        AssignParts = "assign-parts";
        AssignPart = "assign-part";
        AssignLock = "assign-lock";
        AssignHide = "assign-hide";
        AssignLockPart = "assign-lock-part"(part);
        AssignHidePart = "assign-hide-part"(part);
        AssignBudget = "assign-budget";
        AssignFigures = "assign-figures"(stage);
        AssignNoSecret = "assign-no-secret";
        AssignWays = "assign-ways";
        AssignPreview = "assign-preview";
        AssignLink = "assign-link";
        AssignLinkSize = "assign-link-size"(size);
        AssignLinkLong = "assign-link-long"(size, limit);
        AssignFile = "assign-file";
        AssignCode = "assign-code";
        AssignStop = "assign-stop";
        EditAssignment = "edit-assignment";
        ErrorLocked = "error-locked";
        Locked = "locked";
        LockedPart = "locked-part";
        Task = "task";
        TaskAuthor = "task-author";
        TaskOpenAuthor = "task-open-author";
        TaskBegin = "task-begin";
        TaskLocks = "task-locks";
        TaskBy = "task-by"(name);
        TaskNew = "task-new";
        TaskNewBegin = "task-new-begin";
        HandIn = "hand-in";
        HandInHelp = "hand-in-help";
        HandInName = "hand-in-name";
        HandInNameHelp = "hand-in-name-help";
        HandInFile = "hand-in-file";
        HandInLink = "hand-in-link";
        HandInPrint = "hand-in-print";
        HandInPrintHelp = "hand-in-print-help";
        HandInSend = "hand-in-send";
        HandInSent = "hand-in-sent"(origin);
        HandInLinkLabel = "hand-in-link-label";
    }
    Share = "share.ftl" {
        Share = "share";
        ShareTitle = "share-title";
        SharePrivacy = "share-privacy";
        ShareLink = "share-link";
        ShareSize = "share-size"(size);
        ShareCopy = "share-copy";
        ShareCopied = "share-copied";
        ShareNotCopied = "share-not-copied";
        ShareTooLong = "share-too-long"(size, limit);
        ShareNoAddress = "share-no-address";
        ShareFilePrivacy = "share-file-privacy";
        SharedCopyTitle = "shared-copy-title";
        SharedCopy = "shared-copy";
        SharedKeep = "shared-keep";
        EmbedRefused = "embed-refused"(names);
        EmbedViewing = "embed-viewing";
        EmbedOwnCopy = "embed-own-copy";
        EmbedOpenTab = "embed-open-tab";
        EmbedOffered = "embed-offered"(name);
        EmbedLoaded = "embed-loaded";
        LinkBroken = "link-broken";
        LinkTooLong = "link-too-long";
        LinkNewer = "link-newer";
        LinkInvalid = "link-invalid"(path);
        LinkOwnFirst = "link-own-first";
    }
    Exchange = "exchange.ftl" {
        CsvStage = "csv-stage";
        CsvFigure = "csv-figure";
        CsvChannelNumber = "csv-channel-number";
        CsvChannel = "csv-channel";
        CsvLayer = "csv-layer";
        CsvPeriodNumber = "csv-period-number";
        CsvPeriod = "csv-period";
        CsvEveryPeriod = "csv-every-period";
        CsvWholeTime = "csv-whole-time";
        CsvStart = "csv-start";
        CsvValue = "csv-value";
        CsvLow = "csv-low";
        CsvHigh = "csv-high";
        CsvUnit = "csv-unit";
        CsvSource = "csv-source";
        CsvOrigin = "csv-origin";
        CsvEntered = "csv-entered";
        CsvYears = "csv-years";
        CsvMonths = "csv-months";
        CsvSeconds = "csv-seconds";
        CsvHeadings = "csv-headings";
        CsvAtCell = "csv-at-cell"(row, column, reason);
        CsvAtRow = "csv-at-row"(row, reason);
        CsvOpenQuote = "csv-open-quote";
        CsvTooLongText = "csv-too-long-text";
        CsvAddedUp = "csv-added-up"(kpi);
        CsvDoesNotAddUp = "csv-does-not-add-up"(kpi);
        CsvNoPeriod = "csv-no-period"(text);
        CsvOutsidePeriods = "csv-outside-periods"(text);
        CsvPeriodMissing = "csv-period-missing";
        CsvNoChannel = "csv-no-channel";
        CsvTotals = "csv-totals";
        CsvUnknownFigure = "csv-unknown-figure"(text);
        CsvUnknownLayer = "csv-unknown-layer"(text);
        CsvRefused = "csv-refused"(kpi);
        CsvChannelRefused = "csv-channel-refused"(text);
        CsvNotUtf8 = "csv-not-utf8"(row);
        CsvTooManyRows = "csv-too-many-rows"(limit);
        CsvTooManyColumns = "csv-too-many-columns"(limit);
        CsvEmpty = "csv-empty";
        CsvOwnResults = "csv-own-results";
        CsvNoValues = "csv-no-values";
        ExportOpen = "export-open";
        ExportTitle = "export-title";
        ExportWhat = "export-what";
        ExportPlan = "export-plan";
        ExportAll = "export-all";
        ExportInputs = "export-inputs";
        ExportResults = "export-results";
        ExportDialect = "export-dialect";
        ExportPlain = "export-plain";
        ExportSemicolon = "export-semicolon";
        ExportDownload = "export-download";
        ExportCopy = "export-copy";
        ExportCopied = "export-copied";
        ExportNotCopied = "export-not-copied";
        ExportFallback = "export-fallback";
        ExchangeClose = "exchange-close";
        ImportOpen = "import-open";
        ImportTitle = "import-title";
        ImportHint = "import-hint";
        ImportChoose = "import-choose";
        ImportReading = "import-reading";
        ImportSeparator = "import-separator";
        ImportComma = "import-comma";
        ImportSemicolon = "import-semicolon";
        ImportTab = "import-tab";
        ImportDecimal = "import-decimal";
        ImportPoint = "import-point";
        ImportDays = "import-days";
        ImportDayFirst = "import-day-first";
        ImportMonthFirst = "import-month-first";
        ImportColumns = "import-columns";
        ImportColumn = "import-column"(name);
        ImportExample = "import-example"(text);
        ImportIgnore = "import-ignore";
        ImportLayer = "import-layer";
        ImportWhere = "import-where";
        ImportNew = "import-new";
        ImportThis = "import-this"(title);
        ImportFigures = "import-figures"(figures: count);
        ImportNothing = "import-nothing";
        ImportRepaired = "import-repaired";
        ImportDropped = "import-dropped";
        ImportMore = "import-more"(number: count);
        ImportDo = "import-do";
        ImportDoPlans = "import-do-plans"(plans: count);
        ImportPlanRow = "import-plan-row"(title, figures: count);
        ImportPlanRefused = "import-plan-refused"(number, reason);
        ImportCollision = "import-collision";
        ImportOpenPlan = "import-open-plan";
        ImportWhole = "import-whole";
        ImportPaste = "import-paste";
        ImportPasteHelp = "import-paste-help";
        ImportTaken = "import-taken"(figures: count);
        ImportAdded = "import-added"(name);
        ImportAddedPlans = "import-added-plans"(plans: count);
        PasteDone = "paste-done"(cells: count);
        PasteRefused = "paste-refused"(reason);
        PasteBeyond = "paste-beyond";
        TableCopy = "table-copy";
    }
    People = "people.ftl" {
        PlanTabFigures = "plan-tab-figures";
        PlanTabPersonas = "plan-tab-personas";
        PlanTabJourney = "plan-tab-journey";
        PlanTabCalendar = "plan-tab-calendar";
        CalendarSoon = "calendar-soon";
        PersonasTitle = "personas-title";
        PersonasHelp = "personas-help";
        PersonasEmpty = "personas-empty";
        PersonasEmptyHelp = "personas-empty-help";
        PersonasEmptyExample = "personas-empty-example";
        PersonaAdd = "persona-add";
        PersonaEdit = "persona-edit";
        PersonaEditNamed = "persona-edit-named"(name);
        PersonaDone = "persona-done";
        PersonaDuplicate = "persona-duplicate";
        PersonaDuplicateNamed = "persona-duplicate-named"(name);
        PersonaRemove = "persona-remove"(name);
        PersonaMain = "persona-main";
        PersonaMakeMain = "persona-make-main";
        PersonaMakeMainNamed = "persona-make-main-named"(name);
        PersonaUnnamed = "persona-unnamed"(number);
        PersonaBare = "persona-bare";
        PersonaIdentity = "persona-identity";
        PersonaBehaviour = "persona-behaviour";
        PersonaInteraction = "persona-interaction";
        PersonaChannels = "persona-channels";
        PersonaJourney = "persona-journey";
        PersonaJourneyNamed = "persona-journey-named"(name);
        JourneyTitle = "journey-title";
        JourneyHelp = "journey-help";
        JourneyPersona = "journey-persona";
        JourneyEverybody = "journey-everybody";
        JourneyStart = "journey-start";
        JourneyAdd = "journey-add";
        JourneyAddIn = "journey-add-in"(phase);
        JourneyEmptyPhase = "journey-empty-phase";
        JourneyGaps = "journey-gaps";
        JourneyGapPhases = "journey-gap-phases"(phases);
        JourneyGapFrictions = "journey-gap-frictions"(names);
        JourneyNoGaps = "journey-no-gaps";
        JourneySteps = "journey-steps";
        JourneyStepPersona = "journey-step-persona";
        JourneyStepObjectives = "journey-step-objectives";
        JourneyStepTouchpoints = "journey-step-touchpoints";
        JourneyStepFlow = "journey-step-flow";
        JourneyStepGaps = "journey-step-gaps";
        JourneyStepDone = "journey-step-done";
        JourneyStepOpen = "journey-step-open";
        TouchpointUnnamed = "touchpoint-unnamed"(number);
        TouchpointEarlier = "touchpoint-earlier"(name);
        TouchpointLater = "touchpoint-later"(name);
        TouchpointPhase = "touchpoint-phase";
        TouchpointFor = "touchpoint-for";
        TouchpointWhere = "touchpoint-where";
        TouchpointOnline = "touchpoint-online";
        TouchpointOffline = "touchpoint-offline";
        TouchpointNoChannel = "touchpoint-no-channel";
        TouchpointKpi = "touchpoint-kpi";
        TouchpointNoKpi = "touchpoint-no-kpi";
        TouchpointCustomer = "touchpoint-customer";
        TouchpointCompany = "touchpoint-company";
        TouchpointFeeling = "touchpoint-feeling";
        TouchpointFeelingUnknown = "touchpoint-feeling-unknown";
        TouchpointFeelingWorst = "touchpoint-feeling-worst";
        TouchpointFeelingBad = "touchpoint-feeling-bad";
        TouchpointFeelingEven = "touchpoint-feeling-even";
        TouchpointFeelingGood = "touchpoint-feeling-good";
        TouchpointFeelingBest = "touchpoint-feeling-best";
    }
    Examples = "examples.ftl" {}
    Actions = "actions.ftl" {
        ActionsTitle = "actions-title";
        ActionNumber = "action-number"(number);
        ActionTitle = "action-title";
        ActionTactic = "action-tactic";
        ActionStage = "action-stage";
        ActionFirst = "action-first";
        ActionLast = "action-last";
        ActionRepeat = "action-repeat";
        ActionOnce = "action-once";
        ActionWeekly = "action-weekly";
        ActionMonthly = "action-monthly";
        ActionOwner = "action-owner";
        ActionCost = "action-cost";
        ActionCostEach = "action-cost-each";
        ActionState = "action-state";
        ActionPlanned = "action-planned";
        ActionUnderWay = "action-under-way";
        ActionDone = "action-done";
        ActionDropped = "action-dropped";
        ActionNote = "action-note";
        ActionPersona = "action-persona";
        ActionEverybody = "action-everybody";
        ActionNoChannel = "action-no-channel";
        ActionLate = "action-late";
        ActionDays = "action-days"(first, last);
        ActionWeeklyFrom = "action-weekly-from"(first);
        ActionWeeklyUntil = "action-weekly-until"(first, last);
        ActionMonthlyFrom = "action-monthly-from"(first);
        ActionMonthlyUntil = "action-monthly-until"(first, last);
        ActionNoDays = "action-no-days";
        ActionStateOf = "action-state-of"(name);
        ActionEdit = "action-edit"(name);
        ActionClose = "action-close";
        ActionDuplicate = "action-duplicate";
        ActionRemove = "action-remove";
        CalendarPurpose = "calendar-purpose";
        CalendarEmpty = "calendar-empty";
        CalendarEmptyHelp = "calendar-empty-help";
        CalendarAdd = "calendar-add";
        CalendarStrip = "calendar-strip";
        CalendarToday = "calendar-today";
        CalendarBefore = "calendar-before";
        CalendarAfter = "calendar-after";
        CalendarUndated = "calendar-undated";
        CalendarGoOn = "calendar-go-on"(names);
        CalendarCount = "calendar-count"(number: count);
        CalendarSum = "calendar-sum"(cost);
        CalendarTotal = "calendar-total"(cost);
        CalendarCostHelp = "calendar-cost-help";
        CalendarLate = "calendar-late"(number: count);
        CalendarNoneLate = "calendar-none-late";
        CalendarNext = "calendar-next"(name, date);
        CalendarNextToday = "calendar-next-today"(name);
        CalendarAllStages = "calendar-all-stages";
        CalendarAllStates = "calendar-all-states";
        CalendarNothing = "calendar-nothing";
        CalendarBy = "calendar-by";
        CalendarByMonth = "calendar-by-month";
        CalendarByPeriod = "calendar-by-period";
        CalendarFile = "calendar-file";
        TacticsTitle = "tactics-title";
        TacticsCount = "tactics-count"(used, all);
        TacticsHelp = "tactics-help";
        TacticsTools = "tactics-tools";
        TacticsActions = "tactics-actions";
        TacticsCalendar = "tactics-calendar";
    }
}
