using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>
/// Puts what is due on cases into lines that hold a number and a village and nobody's name, for the people on the case in
/// the roles that can do something about it.
/// </summary>
internal sealed class CaseDues(RehabilitationDbContext data, IUnitDirectory directory, TimeProvider time)
{
    public async Task<IReadOnlyList<DueItem>> OfAsync(
        IReadOnlyCollection<CaseDue> dues, string textKey, Func<Guid, string> path, DateOnly today, CancellationToken cancellationToken)
    {
        var people = await data.PeopleOnAsync(dues.Select(due => due.CaseId), cancellationToken);
        var (tree, now) = (directory.AsOf(today), time.UtcNow());
        return
        [
            .. dues.Select(due => new DueItem(
                due.Subject, due.UnitId, due.DueOn, path(due.CaseId), textKey, CaseNumbers.Short(due.Number, due.Year), tree.PlaceName(due.UnitId))
            {
                AccountIds = [.. people[due.CaseId].Where(person => person.Sees(now, due.Roles)).Select(person => person.AccountId)],
            }),
        ];
    }
}
