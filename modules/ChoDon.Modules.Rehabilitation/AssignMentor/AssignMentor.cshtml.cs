using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.AssignMentor;

[Authorize(Permissions.WorkOnCases)]
internal sealed class AssignMentorPage(
    AssignMentorHandler handler,
    MentorChoices choices,
    RehabilitationDbContext data,
    DistrictVillages villages,
    IDistrictSettings settings,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts) : CaseFormPage<AssignMentorForm>(data, time, texts)
{
    public Mentorship? Former { get; private set; }

    public List<SelectListItem> People { get; private set; } = [];

    public List<SelectListItem> Accounts { get; private set; } = [];

    public int Most => settings.Get(Settings.PeopleOfMentor, villages.District.Id);

    protected override string SavedKey => "Saved.Mentor";

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Former = await Data.Mentors.AsNoTracking().FirstOrDefaultAsync(mentor => mentor.CaseId == Case.Id && mentor.LastDay == null, cancellationToken);
        People = [.. (await choices.PeopleAsync(Case.UnitId, cancellationToken)).Select(person => new SelectListItem($"{person.Name}, {person.Offices}", MentorChoices.KeyOf(person)))];
        Accounts = [.. (await choices.AccountsAsync(Case.UnitId, cancellationToken)).Select(account => new SelectListItem(account.Name, account.AccountId.ToString()))];
    }

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input.FirstDay = villages.Today;
        return Task.CompletedTask;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
