using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

/// <summary>Says what kind of area a village is and since when, and corrects or ends it.</summary>
internal sealed class SaveVillageTagHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(SaveVillageTagCommand command, CancellationToken cancellationToken)
    {
        var (saved, answer) = await data.FindRecordAsync<VillageTag>(villages, command.VillageId, command.Id, command.Stamp, cancellationToken);
        if (answer is not null)
            return answer;

        var problems = new Problems();
        await CheckAsync(command, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (saved is not null && saved.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var tag = saved ?? New(command);
        tag.As(command.Tag!.Value);
        tag.FirstDay = command.FirstDay!.Value;
        tag.LastDay = command.LastDay;
        data.MarkSaved(tag, time.UtcNow());
        return await data.SaveOrFindAsync(tag, command.Stamp, cancellationToken);
    }

    private VillageTag New(SaveVillageTagCommand command)
    {
        var tag = new VillageTag
        {
            Id = command.Id,
            UnitId = command.VillageId,
            FirstDay = command.FirstDay!.Value,
            SavedAt = time.UtcNow(),
        };
        data.VillageTags.Add(tag);
        return tag;
    }

    private async Task CheckAsync(SaveVillageTagCommand command, Problems problems, CancellationToken cancellationToken)
    {
        if (command.Tag is not { } tag || !Enum.IsDefined(tag))
        {
            problems.Add(nameof(command.Tag), "Error.TagMissing");
            return;
        }

        problems.LastDay(nameof(command.LastDay), command.LastDay, command.FirstDay);
        if (!problems.Day(nameof(command.FirstDay), command.FirstDay, FirstSensible.Day, villages.Today, "Error.TooLongAgo"))
            return;
        var choice = VillageTag.ChoiceOf(tag);
        var others = await data.VillageTags.AsNoTracking()
            .Where(row => row.UnitId == command.VillageId && row.Choice == choice && row.Id != command.Id)
            .OrderBy(row => row.FirstDay)
            .ToListAsync(cancellationToken);
        var other = others.Find(row => row.Meets(command.FirstDay.Value, command.LastDay));
        problems.Overlap(nameof(command.FirstDay), other, other?.Tag == tag ? "Error.TagTaken" : "Error.RegionTaken");
    }
}
