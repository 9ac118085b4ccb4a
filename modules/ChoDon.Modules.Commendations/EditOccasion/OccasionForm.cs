using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.EditOccasion;

internal sealed class OccasionForm
{
    public Guid Id { get; set; }

    /// <summary>Null for a new occasion.</summary>
    public Guid? Stamp { get; set; }

    public OccasionKind? Kind { get; set; }

    public string? Name { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    public DateOnly? Deadline { get; set; }

    public string? Criteria { get; set; }

    public List<OfferForm> Forms { get; set; } = [];

    public static OccasionForm Of(Occasion occasion) => new()
    {
        Id = occasion.Id,
        Stamp = occasion.Stamp,
        Kind = occasion.Kind,
        Name = occasion.Name,
        FirstDay = occasion.FirstDay,
        LastDay = occasion.LastDay,
        Deadline = occasion.Deadline,
        Criteria = occasion.Criteria,
    };
}
