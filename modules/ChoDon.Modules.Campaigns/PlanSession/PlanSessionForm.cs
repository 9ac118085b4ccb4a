using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.PlanSession;

internal sealed class PlanSessionForm
{
    public Guid Id { get; set; }

    public Guid? VillageId { get; set; }

    /// <summary>Villages that meet with it.</summary>
    public List<Guid> Together { get; set; } = [];

    public SessionKind? Kind { get; set; }

    public DateOnly? Day { get; set; }

    public string? StartsAt { get; set; }

    public string? Place { get; set; }

    public string? Speakers { get; set; }

    public Guid? CampaignId { get; set; }

    public List<Guid> TopicIds { get; set; } = [];

    public List<SessionLanguages> Languages { get; set; } = [];

    public PlanSessionCommand ToCommand() => new(
        Id,
        [.. new[] { VillageId ?? Guid.Empty }.Concat(Together).Distinct()],
        Kind,
        Day,
        CampaignId,
        new SessionDetails(StartsAt, Place, Speakers, TopicIds, Languages));
}
