using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>A page with the fields by which all lists of proposals are narrowed.</summary>
internal interface IProposalListPage
{
    string? Unit { get; }

    string? Form { get; }

    string? Level { get; }

    string? Recipient { get; }

    string? Occasion { get; }

    string? Search { get; }

    Unit Whole { get; }

    List<SelectListItem> Forms { get; }

    List<SelectListItem> Occasions { get; }

    IEnumerable<SelectListItem> Levels();

    IEnumerable<SelectListItem> Recipients();

    List<SelectListItem> Units();

    string FormName(Guid id);

    string OccasionName(Guid id);

    string PlaceOf(Guid unitId);

    bool IsLate(ProposalRow row);

    IReadOnlyList<ProposalRow> Proposals { get; }
}
