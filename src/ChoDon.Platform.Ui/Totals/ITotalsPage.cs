using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Totals;

/// <summary>What the partial <c>_TotalsFields</c> asks.</summary>
public interface ITotalsPage
{
    /// <summary>What stands in a row.</summary>
    string? By { get; }

    /// <summary>The first month, as typed.</summary>
    string? From { get; }

    /// <summary>The last month, as typed.</summary>
    string? To { get; }

    /// <summary>One commune.</summary>
    string? Unit { get; }

    /// <summary>Which map.</summary>
    string? Map { get; }

    /// <summary>What the reader looks at.</summary>
    Unit Whole { get; }

    /// <summary>Whether there are communes to choose from.</summary>
    bool HasCommunes { get; }

    /// <summary>The communes.</summary>
    IReadOnlyList<SelectListItem> Communes { get; }

    /// <summary>Words of the module.</summary>
    IStringLocalizer Texts { get; }

    /// <summary>By what may be added up.</summary>
    IEnumerable<SelectListItem> Shapes();

    /// <summary>The maps.</summary>
    IEnumerable<SelectListItem> Maps();
}
