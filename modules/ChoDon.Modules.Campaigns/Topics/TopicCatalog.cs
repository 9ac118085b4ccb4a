using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Resources;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Campaigns.Topics;

/// <summary>All topics that the reader's district knows, in one question to the database for a request.</summary>
internal sealed class TopicCatalog(CampaignsDbContext data, IStringLocalizer<CampaignsText> texts)
{
    private IReadOnlyList<KnownTopic>? _all;

    public async Task<IReadOnlyList<KnownTopic>> AllAsync(CancellationToken cancellationToken)
    {
        if (_all is not null)
            return _all;
        var own = await data.Topics.AsNoTracking().OrderBy(topic => topic.Name).ToListAsync(cancellationToken);
        return _all =
        [
            .. NationalTopics.All.Select(topic => new KnownTopic(topic.Id, texts[topic.TextKey], IsOffered: true, IsOwn: false)),
            .. own.Select(topic => new KnownTopic(topic.Id, topic.Name, !topic.IsRetired, IsOwn: true)),
        ];
    }

    /// <summary>What a form offers: all that is in use, and what was chosen before.</summary>
    public async Task<List<SelectListItem>> ChoicesAsync(IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken) =>
        [
            .. (await AllAsync(cancellationToken))
                .Where(topic => topic.IsOffered || chosen.Contains(topic.Id))
                .Select(topic => new SelectListItem(topic.Name, topic.Id.ToString())),
        ];

    public async Task<string> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        string.Join("; ", (await AllAsync(cancellationToken)).Where(topic => ids.Contains(topic.Id)).Select(topic => topic.Name));
}
