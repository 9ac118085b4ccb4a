using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Choices;

/// <summary>What the partial <c>_KeepChoices</c> shows: a form to add a choice, and all that there are.</summary>
public interface IChoiceListPage
{
    /// <summary>What was typed.</summary>
    ChoiceForm Input { get; }

    /// <summary>All choices.</summary>
    IReadOnlyList<KnownChoice> Choices { get; }

    /// <summary>Words of the module; those under <c>Choices.</c> are shared until a module says them in its own.</summary>
    IStringLocalizer Texts { get; }

    /// <summary>Where "Cancel" leads.</summary>
    string BackUrl { get; }

    /// <summary>A partial with fields for further columns, which gets the page as its model; null for none.</summary>
    string? MoreFields { get; }

    /// <summary>Headings of further columns.</summary>
    IReadOnlyList<string> MoreHeadings { get; }

    /// <summary>What stands in the further columns of a choice.</summary>
    IReadOnlyList<string> MoreOf(KnownChoice choice);
}
