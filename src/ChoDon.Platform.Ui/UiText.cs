using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace ChoDon.Platform.Ui;

/// <summary>The words of the shared parts, in the language of the request.</summary>
internal static class UiText
{
    private static readonly ResourceManager Texts = new("ChoDon.Platform.Ui.Resources.UiText", typeof(UiText).Assembly);

    public static string About => Text();
    public static string Account => Text();
    public static string Actions => Text();
    public static string AtLeast => Text();
    public static string ChartMost => Text();
    public static string BodyMissing => Text();
    public static string Breadcrumb => Text();
    public static string Cancel => Text();
    public static string Change => Text();
    public static string ChooseOne => Text();
    public static string DateHint => Text();
    public static string DateInvalid => Text();
    public static string DraftDrop => Text();
    public static string DraftOffline => Text();
    public static string DraftRestored => Text();
    public static string DateNotReal => Text();
    public static string DecimalInvalid => Text();
    public static string DemoRibbon => Text();
    public static string DocumentDamaged => Text();
    public static string DocumentEmpty => Text();
    public static string DocumentHeic => Text();
    public static string DocumentHint => Text();
    public static string DocumentHoldsProgram => Text();
    public static string DocumentOtherEnding => Text();
    public static string DocumentOtherKind => Text();
    public static string DocumentTooLarge => Text();
    public static string DocumentTooManyPixels => Text();
    public static string DocumentTwoKinds => Text();
    public static string EmailInvalid => Text();
    public static string ErrorPrefix => Text();
    public static string ErrorSummaryTitle => Text();
    public static string FieldAndMessage => Text();
    public static string KeptBack => Text();
    public static string ListDownload => Text();
    public static string ListSave => Text();
    public static string MainNavigation => Text();
    public static string Menu => Text();
    public static string MyAccount => Text();
    public static string Next => Text();
    public static string No => Text();
    public static string NoFigure => Text();
    public static string NotTheSame => Text();
    public static string Notices => Text();
    public static string NoticesWaiting => Text();
    public static string NoticeTitleError => Text();
    public static string NoticeTitleInformation => Text();
    public static string NoticeTitleSuccess => Text();
    public static string NoticeTitleWarning => Text();
    public static string NumberTooLarge => Text();
    public static string OutOfRange => Text();
    public static string PageTitleWithError => Text();
    public static string Pages => Text();
    public static string PastTotalFrom => Text();
    public static string PastTotalMonths => Text();
    public static string PastTotalNumber => Text();
    public static string PastTotalPlace => Text();
    public static string PastTotals => Text();
    public static string PastTotalsHelp => Text();
    public static string PatternInvalid => Text();
    public static string PhoneInvalid => Text();
    public static string PhotoHint => Text();
    public static string PhotoOtherKind => Text();
    public static string PhotoTooLarge => Text();
    public static string Previous => Text();
    public static string Printed => Text();
    public static string RequiredNote => Text();
    public static string Save => Text();
    public static string SavedAt => Text();
    public static string SavedLists => Text();
    public static string SavedListsAll => Text();
    public static string Search => Text();
    public static string SignIn => Text();
    public static string SignOut => Text();
    public static string SkipToContent => Text();
    public static string SwitchUnit => Text();
    public static string TextLength => Text();
    public static string TextTooLong => Text();
    public static string TextTooShort => Text();
    public static string UnitLabel => Text();
    public static string UnitPath => Text();
    public static string ValueInvalid => Text();
    public static string ValueMissing => Text();
    public static string ValueNotAccepted => Text();
    public static string Version => Text();
    public static string WholeNumberInvalid => Text();
    public static string YearInvalid => Text();
    public static string Yes => Text();

    public static string Format(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.CurrentCulture, text, values);

    private static string Text([CallerMemberName] string key = "") =>
        Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
