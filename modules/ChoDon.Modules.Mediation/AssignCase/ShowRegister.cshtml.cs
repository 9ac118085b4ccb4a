using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Mediation.AssignCase;

/// <summary>The register of cases by their numbers, with the people on them.</summary>
[Authorize(Permissions.AssignPeople)]
internal sealed class ShowRegisterPage(CaseRegister register, MediationDbContext data, DistrictVillages villages) : PageModel
{
    public RecordPage<RegisterRow> Cases { get; private set; } = null!;

    public ILookup<Guid, CasePerson> People { get; private set; } = null!;

    public Unit Whole => villages.Unit;

    public string PlaceOf(Guid unitId) => villages.Tree.PlaceName(unitId);

    public string? PreviousUrl => Cases is { HasBefore: true, Rows: [var first, ..] } ? ListAddress.Of(Paths.Register, [], ("before", first.Id.ToString())) : null;

    public string? NextUrl => Cases is { HasAfter: true, Rows: [.., var last] } ? ListAddress.Of(Paths.Register, [], ("after", last.Id.ToString())) : null;

    public async Task OnGetAsync(Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        Cases = await register.PageAsync(after, before, cancellationToken);
        People = await data.PeopleOnAsync(Cases.Rows.Select(row => row.Id), cancellationToken);
    }
}
