namespace ChoDon.Modules.Enrollment.GiveVillagePoints;

/// <summary>The points for one item, as typed.</summary>
internal sealed class PointAnswer
{
    public Guid ItemId { get; set; }

    public int? Points { get; set; }
}
