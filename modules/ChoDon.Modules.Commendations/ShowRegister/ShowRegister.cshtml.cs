using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ShowRegister;

[Authorize(Permissions.View)]
internal sealed class ShowRegisterPage(
    RegisterReader reader,
    DistrictVillages villages,
    AwardFormCatalog forms,
    OccasionNames occasions,
    ISavedLists savedLists,
    IStringLocalizer<CommendationsText> texts) : ProposalListPage<RegisterQuery>(villages, forms, occasions, savedLists, texts)
{
    [BindProperty(SupportsGet = true, Name = "standing")]
    public string? Standing { get; set; }

    public RegisterPage Found { get; private set; } = null!;

    public string? ExportUrl => Villages.HoldsSomewhere(Permissions.Export) ? Query.ExportUrl : null;

    public string? PreviousUrl => Found.Page is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", first.Id.ToString())) : null;

    public string? NextUrl => Found.Page is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", last.Id.ToString())) : null;

    protected override string Path => Paths.Register;

    public IEnumerable<SelectListItem> Standings() =>
        Enum.GetValues<Standing>().Select(standing => new SelectListItem(
            Texts[$"Register.Standing.{standing}"], standing == ShowRegister.Standing.All ? "" : QueryWord.Of(standing)));

    public async Task OnGetAsync(RegisterQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await OpenAsync(query, cancellationToken);
        Found = await reader.PageAsync(query, after, before, cancellationToken);
    }
}
