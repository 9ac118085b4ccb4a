using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Topics;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.KeepTopics;

/// <summary>Adds topics of the district's own, and takes them out of the choice. Sessions that were about one keep it.</summary>
internal sealed class KeepTopicsHandler(CampaignsDbContext data, DistrictVillages villages, TopicCatalog topics, TimeProvider time)
{
    public async Task<SaveResult> AddAsync(TopicForm form, CancellationToken cancellationToken)
    {
        if (await data.Topics.AnyAsync(topic => topic.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var name = problems.Text(nameof(form.Name), form.Name, Topic.NameLength, "Error.TopicNameMissing");
        if ((await topics.AllAsync(cancellationToken)).Any(topic => WordsOf(topic.Name) == WordsOf(name)))
            problems.Add(nameof(form.Name), "Error.TopicKnown");
        if (problems.Any)
            return problems.AsResult();
        var topic = new Topic { Id = form.Id, UnitId = villages.District.Id, Name = name, SavedAt = time.UtcNow() };
        data.Topics.Add(topic);
        return await data.SaveOrFindAsync(topic, stamp: null, cancellationToken);
    }

    public async Task<SaveResult> TurnAsync(Guid id, bool isRetired, CancellationToken cancellationToken)
    {
        if (await data.Topics.FirstOrDefaultAsync(topic => topic.Id == id, cancellationToken) is not { } topic)
            return SaveResult.NotFound;
        if (topic.IsRetired == isRetired)
            return SaveResult.SavedBefore;
        topic.IsRetired = isRetired;
        data.MarkSaved(topic, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // "phong chong ma tuy" is "Phòng, chống ma túy".
    private static string WordsOf(string name) => string.Concat(VietnameseText.SearchKey(name).Where(char.IsLetterOrDigit));
}
