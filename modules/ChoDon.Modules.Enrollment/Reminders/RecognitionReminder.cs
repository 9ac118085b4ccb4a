using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListRecognitions;
using ChoDon.Modules.Enrollment.RecognitionSteps;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Reminders;

/// <summary>
/// Villages whose next step of the year's recognition is due: registration around its last day, and from the end of the
/// period until some days after the decisions are due all that leads to a decision.
/// </summary>
internal sealed class RecognitionReminder(EnrollmentDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("recognition", "Reminder.Recognition", Permissions.EditRecognition);

    private static readonly StepKind[] Closing = [StepKind.Assess, StepKind.HoldMeeting, StepKind.Check, StepKind.Decide];

    public ReminderPlan PlanOf(Guid districtId) =>
        new([settings.Get(Settings.RecognitionRemindDays, districtId), 7], RepeatAfterDays: 7, EscalateAfterDays: 7);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.RecognitionRemindDays, districtId);
        var registration = settings.Get(Settings.RegistrationDue, districtId).In(today.Year);
        var decision = settings.Get(Settings.DecisionDue, districtId).In(today.Year);
        if (today >= new RecognitionPeriod(UnitLevel.Village, today.Year).AssessableFrom && today <= decision.AddDays(days))
            return await FindAsync(districtId, today, decision, Closing, "Reminder.Recognition.Decide", cancellationToken);
        if (today >= registration.AddDays(-days) && today <= registration.AddDays(days))
            return await FindAsync(districtId, today, registration, [StepKind.Register], "Reminder.Recognition.Register", cancellationToken);
        return [];
    }

    private async Task<IReadOnlyList<DueItem>> FindAsync(
        Guid districtId, DateOnly today, DateOnly due, StepKind[] steps, string textKey, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, today);
        var known = await data.Recognitions.AsNoTracking()
            .Where(row => row.Year == today.Year && units.Contains(row.UnitId))
            .ToDictionaryAsync(row => row.UnitId, cancellationToken);
        var tree = directory.AsOf(today);
        return
        [
            .. from village in tree.Subtree(districtId)
               where village.Level == UnitLevel.Village
               let recognition = known.GetValueOrDefault(village.Id)
               let next = recognition is null ? StepKind.Register : recognition.NextStep()
               where next is not null && steps.Contains(next.Value)
               group village by tree.CommuneOf(village.Id) into same
               where same.Key is not null
               let commune = same.Key
               select new DueItem(
                   string.Create(CultureInfo.InvariantCulture, $"{commune.Id}/{today.Year}"), commune.Id, due,
                   RecognitionPaths.Villages(today.Year, commune.Id, RecognitionFilter.All), textKey, commune.Name, same.Count(), today.Year),
        ];
    }
}
