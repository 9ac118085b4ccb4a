namespace ChoDon.Modules.Commendations.EditOccasion;

/// <summary>A line of the table of forms.</summary>
internal sealed class OfferForm
{
    public Guid FormId { get; set; }

    public bool IsOffered { get; set; }

    /// <summary>The money that goes with each, in đồng.</summary>
    public long? Budget { get; set; }
}
