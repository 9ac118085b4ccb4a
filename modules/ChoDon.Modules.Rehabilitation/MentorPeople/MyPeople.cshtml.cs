using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Rehabilitation.MentorPeople;

/// <summary>The mentor's own page: my people, and what is due.</summary>
[Authorize(Permissions.Mentor)]
internal sealed class MyPeoplePage(MyPeopleReader reader, CaseTexts opened, DistrictVillages villages) : PageModel
{
    public IReadOnlyList<MyPersonRow> People { get; private set; } = [];

    public DateOnly Today => villages.Today;

    public string InitialsOf(MyPersonRow person) => opened.Initials(person.Id, person.Initials);

    public string PlaceOf(MyPersonRow person) => villages.Tree.PlaceName(person.UnitId);

    public async Task OnGetAsync(CancellationToken cancellationToken) => People = await reader.ReadAsync(cancellationToken);
}
