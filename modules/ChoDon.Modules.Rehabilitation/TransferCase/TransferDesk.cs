using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>
/// Cases that are offered to the reader, who is not on them, and whose rows lie in villages that may not be theirs. It looks at
/// offers that bear the reader's own account and at nothing else; accepted, a case goes over with all its rows in one step.
/// </summary>
internal sealed class TransferDesk(
    RehabilitationDbContext data, DistrictVillages villages, IColleagues colleagues, IAuditLog audit, IPersonalMail mail, IAccess access, TimeProvider time)
{
#pragma warning disable RS0030 // A named place that leaves a filter out.
    private IQueryable<TransferOffer> Mine => All(data.TransferOffers)
        .Where(offer => offer.ReceiverId == access.Actor.AccountId && offer.AnsweredOn == null
            && !data.People.Any(person => person.CaseId == offer.CaseId && person.AccountId == offer.ReceiverId && person.Role == CaseRole.Excluded));

    private static IQueryable<TRow> All<TRow>(IQueryable<TRow> rows)
        where TRow : class => rows.IgnoreQueryFilters([ModuleDbContext.ScopeFilter, ModuleDbContext.PeopleFilter]);
#pragma warning restore RS0030

    private IQueryable<OfferedCase> Offered => Mine.AsNoTracking()
        .OrderBy(offer => offer.OfferedOn)
        .ThenBy(offer => offer.Id)
        .Join(All(data.Cases).Open(), offer => offer.CaseId, one => one.Id, (offer, one) => new OfferedCase(
            offer.Id, one.Id, offer.UnitId, offer.ToUnitId, one.Year, one.Number, offer.OfferedOn, offer.OfferedById, offer.OfferedByName, offer.Note));

    public Task<List<OfferedCase>> OfferedAsync(CancellationToken cancellationToken) => Offered.ToListAsync(cancellationToken);

    public async Task<OfferedCase?> FindAsync(Guid offerId, CancellationToken cancellationToken) =>
        (await OfferedAsync(cancellationToken)).Find(offer => offer.Id == offerId);

    /// <summary>Who may supervise the case in the village that it comes to.</summary>
    public async Task<IReadOnlyList<Colleague>> SupervisorsAsync(Guid villageId, CancellationToken cancellationToken) =>
        [.. (await colleagues.OfAsync(Permissions.Supervise, villageId, cancellationToken)).Where(colleague => colleague.AccountId != access.Actor.AccountId)];

    public async Task<SaveResult> AcceptAsync(Guid offerId, Guid? supervisorId, CancellationToken cancellationToken)
    {
        if (await FindAsync(offerId, cancellationToken) is not { } offered || !access.Holds(Permissions.WorkOnCases, offered.ToUnitId))
            return SaveResult.NotFound;
        var problems = new Problems();
        var supervisor = (await SupervisorsAsync(offered.ToUnitId, cancellationToken)).FirstOrDefault(one => one.AccountId == supervisorId);
        if (supervisor is null)
            problems.Add(nameof(AcceptForm.SupervisorId), "Error.ChoiceMissing");
        else if (await All(data.People).AnyAsync(one => one.CaseId == offered.CaseId && one.Role == CaseRole.Excluded && one.AccountId == supervisorId, cancellationToken))
            problems.Add(nameof(AcceptForm.SupervisorId), "Error.IsExcluded");
        if (problems.Any)
            return problems.AsResult();

        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (!await AnswerAsync(offerId, cancellationToken))
            return SaveResult.SavedBefore;
        await MoveAsync(offered, cancellationToken);
        PutOn(offered, access.Actor.AccountId!.Value, access.Actor.Name, CaseRole.Owner);
        PutOn(offered, supervisor!.AccountId, supervisor.Name, CaseRole.Supervisor);
        data.MarkFiguresStale(offered.FromUnitId, villages.Today);
        data.MarkFiguresStale(offered.ToUnitId, villages.Today);
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await audit.AppendAsync(new AuditNote("rehabilitation.case.transferred", offered.CaseId.ToString(), offered.ToUnitId), cancellationToken);
        await TellAsync(offered, "Accepted", Paths.Cases, cancellationToken);
        return SaveResult.Saved;
    }

    public async Task<SaveResult> DeclineAsync(Guid offerId, CancellationToken cancellationToken)
    {
        if (await FindAsync(offerId, cancellationToken) is not { } offered)
            return SaveResult.NotFound;
        if (!await AnswerAsync(offerId, cancellationToken))
            return SaveResult.SavedBefore;
        await TellAsync(offered, "Declined", Paths.Case(offered.CaseId), cancellationToken);
        return SaveResult.Saved;
    }

    private async Task<bool> AnswerAsync(Guid offerId, CancellationToken cancellationToken) =>
        await Mine.Where(offer => offer.Id == offerId)
            .ExecuteUpdateAsync(set => set.SetProperty(offer => offer.AnsweredOn, villages.Today), cancellationToken) > 0;

    // Who offered it would otherwise only see that the case is gone, or that nothing happened.
    private Task TellAsync(OfferedCase offered, string answer, string path, CancellationToken cancellationToken) =>
        mail.TellAsync<RehabilitationText>(
            $"rehabilitation-offer/{offered.Id}",
            [offered.OfferedById],
            new PersonalMessage($"{answer}.Mail.Subject", $"{answer}.Mail.Text", path, offered.ShortNumber, villages.Tree.PlaceName(offered.ToUnitId)),
            cancellationToken);

    // Whoever was on the case is so no more, but for those who are excluded; the mentor is one of the village that it leaves. A
    // case that is restricted stays so.
    private async Task MoveAsync(OfferedCase offered, CancellationToken cancellationToken)
    {
        var (id, to, today) = (offered.CaseId, offered.ToUnitId, villages.Today);
        await All(data.People).Where(row => row.CaseId == id && row.Role != CaseRole.Excluded).ExecuteDeleteAsync(cancellationToken);
        await All(data.Mentors).Where(row => row.CaseId == id && row.LastDay == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastDay, today).SetProperty(row => row.Place, (int?)null), cancellationToken);
        await All(data.Stays).Where(row => row.CaseId == id && row.LastDay == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastDay, today.AddDays(-1)), cancellationToken);
        data.Stays.Add(new Stay { CaseId = id, UnitId = to, VillageId = to, FirstDay = today, IsFirst = false });
        await All(data.Cases).Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.UnitId, to).SetProperty(row => row.Stamp, Guid.CreateVersion7()), cancellationToken);
        await All(data.People).Where(row => row.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.UnitId, to), cancellationToken);
        foreach (var parts in data.PartsOf(id))
            await All(parts).ExecuteUpdateAsync(set => set.SetProperty(row => row.UnitId, to), cancellationToken);
    }

    private void PutOn(OfferedCase offered, Guid account, string name, CaseRole role) =>
        data.People.Add(new CasePerson { CaseId = offered.CaseId, UnitId = offered.ToUnitId, AccountId = account, Name = name, Since = time.UtcNow(), Role = role });
}
