namespace ChoDon.Modules.Enrollment.ListPointItems;

internal sealed class PointItemForm
{
    public Guid Id { get; set; }

    public string? Text { get; set; }

    public int? MaxPoints { get; set; }

    public int? FirstYear { get; set; }
}
