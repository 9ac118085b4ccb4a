using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Reminders;

/// <summary>Posts that have been vacant for as long as the district lets them be.</summary>
internal sealed class VacancyReminder(EnrollmentDbContext data, IUnitDirectory directory, IDistrictSettings settings) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("vacancy", "Reminder.Vacancy", Permissions.EditVillages);

    public ReminderPlan PlanOf(Guid districtId) => new([], RepeatAfterDays: 7, EscalateAfterDays: 30);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settings.Get(Settings.VacancyDays, districtId);
        var tree = directory.AsOf(today);
        var villages = (await VacanciesAsync(districtId, today, cancellationToken))
            .GroupBy(vacancy => vacancy.VillageId)
            .Select(vacancies => new { VillageId = vacancies.Key, Since = vacancies.Min(vacancy => vacancy.Since), Posts = vacancies.Select(vacancy => vacancy.Post).Distinct().ToList() });
        return
        [
            .. from village in villages
               group village by (Commune: tree.CommuneOf(village.VillageId), village.Since) into same
               where same.Key.Commune is not null
               let commune = same.Key.Commune!
               let since = same.Key.Since
               let only = same.Count() == 1 ? same.First() : null
               select only is null
                   ? new DueItem(
                       SubjectOf(commune, since), commune.Id, since.AddDays(days), $"{Paths.VillagesOf(commune.Id)}&incomplete=true",
                       "Reminder.Vacancy.Many", commune.Name, same.Count(), since)
                   : new DueItem(
                       SubjectOf(commune, since), commune.Id, since.AddDays(days), Paths.Village(only.VillageId),
                       $"Reminder.Vacancy.{(only.Posts.Count > 1 ? "Both" : only.Posts[0])}", tree.Find(only.VillageId)!.Name, commune.Name, since),
        ];
    }

    private static string SubjectOf(Unit commune, DateOnly since) =>
        string.Create(CultureInfo.InvariantCulture, $"{commune.Id}/{since:yyyy-MM-dd}");

    private async Task<List<Vacancy>> VacanciesAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(districtId, today);
        var models = data.ModelsOn(today).Where(model => units.Contains(model.UnitId));
        var inOffice = data.InOfficeOn(today);
        var found = new List<Vacancy>();
        foreach (var post in Enum.GetValues<Post>())
        {
            var vacant = await models
                .Where(model => !inOffice.Any(term => term.VillageModelId == model.Id && term.Post == post))
                .Select(model => new
                {
                    model.UnitId,
                    model.FoundedOn,
                    LastDay = data.PostHolders.Where(term => term.VillageModelId == model.Id && term.Post == post && term.LastDay < today).Max(term => term.LastDay),
                })
                .ToListAsync(cancellationToken);
            found.AddRange(vacant.Select(row => new Vacancy(row.UnitId, post, row.LastDay?.AddDays(1) ?? row.FoundedOn)));
        }

        return found;
    }

    private sealed record Vacancy(Guid VillageId, Post Post, DateOnly Since);
}
