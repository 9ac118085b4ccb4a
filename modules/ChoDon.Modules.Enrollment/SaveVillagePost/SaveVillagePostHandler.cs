using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

/// <summary>Notes who holds a post of the village, and corrects or ends it.</summary>
internal sealed class SaveVillagePostHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(SaveVillagePostCommand command, CancellationToken cancellationToken)
    {
        var (saved, answer) = await data.FindRecordAsync<VillagePostHolder>(villages, command.VillageId, command.Id, command.Stamp, cancellationToken);
        if (answer is not null)
            return answer;

        var problems = new Problems();
        var name = problems.Name(nameof(command.Name), command.Name);
        var title = problems.Optional(nameof(command.Title), command.Title, VillagePostHolder.TitleLength);
        await CheckAsync(command, title, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (saved is not null && saved.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var rule = VillagePosts.Find(command.Post)!;
        var holder = saved ?? New(command, rule, name);
        holder.Post = rule.Post;
        holder.IsSole = rule.IsSole;
        holder.Title = rule.Post == VillagePost.Other ? title : null;
        holder.Name = name;
        holder.FirstDay = command.FirstDay!.Value;
        holder.LastDay = command.LastDay;
        data.MarkSaved(holder, time.UtcNow());
        return await data.SaveOrFindAsync(holder, command.Stamp, cancellationToken);
    }

    private VillagePostHolder New(SaveVillagePostCommand command, VillagePostRule rule, string name)
    {
        var holder = new VillagePostHolder
        {
            Id = command.Id,
            UnitId = command.VillageId,
            Post = rule.Post,
            IsSole = rule.IsSole,
            Name = name,
            FirstDay = command.FirstDay!.Value,
            SavedAt = time.UtcNow(),
        };
        data.VillagePostHolders.Add(holder);
        return holder;
    }

    private async Task CheckAsync(SaveVillagePostCommand command, string? title, Problems problems, CancellationToken cancellationToken)
    {
        if (VillagePosts.Find(command.Post) is not { } rule)
        {
            problems.Add(nameof(command.Post), "Error.PostMissing");
            return;
        }

        if (rule.Post == VillagePost.Other && title is null)
            problems.Add(nameof(command.Title), "Error.TitleMissing");
        problems.LastDay(nameof(command.LastDay), command.LastDay, command.FirstDay);
        if (!problems.Day(nameof(command.FirstDay), command.FirstDay, FirstSensible.Day, villages.Today, "Error.TooLongAgo") || !rule.IsSole)
            return;
        var others = await data.VillagePostHolders.AsNoTracking()
            .Where(row => row.UnitId == command.VillageId && row.Post == rule.Post && row.Id != command.Id)
            .OrderBy(row => row.FirstDay)
            .ToListAsync(cancellationToken);
        problems.Overlap(
            nameof(command.FirstDay), others.Find(other => other.Meets(command.FirstDay.Value, command.LastDay)), "Error.PostTaken");
    }
}
