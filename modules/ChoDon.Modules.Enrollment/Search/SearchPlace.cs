namespace ChoDon.Modules.Enrollment.Search;

/// <summary>Where a household stands among the results; small ones first.</summary>
internal sealed class SearchPlace
{
    public required Guid HouseholdId { get; init; }

    public required int Place { get; init; }
}
