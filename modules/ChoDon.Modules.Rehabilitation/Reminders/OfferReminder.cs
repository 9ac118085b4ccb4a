using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Reminders;

/// <summary>Tells whom a case is offered to, and nobody else, until they answer.</summary>
internal sealed class OfferReminder(RehabilitationDbContext data, IUnitDirectory directory) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("offer", "Reminder.Offer", Permissions.WorkOnCases);

    public ReminderPlan PlanOf(Guid districtId) => new([0], RepeatAfterDays: 3);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, today);
        var rows = await data.TransferOffers.AsNoTracking()
            .Where(offer => offer.AnsweredOn == null && units.Contains(offer.ToUnitId))
            .Join(data.Cases.Open(), offer => offer.CaseId, one => one.Id, (offer, one) => new { offer.Id, offer.ToUnitId, offer.ReceiverId, offer.OfferedOn, one.Year, one.Number })
            .ToListAsync(cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. rows.Select(row => new DueItem(
                row.Id.ToString(), row.ToUnitId, row.OfferedOn, Paths.Offer(row.Id), "Reminder.Offer.Of", CaseNumbers.Short(row.Number, row.Year), tree.PlaceName(row.ToUnitId))
            {
                AccountIds = [row.ReceiverId],
            }),
        ];
    }
}
