namespace ChoDon.Modules.Commendations.Data;

internal enum OccasionKind
{
    Yearly = 1,
    Thematic = 2,

    /// <summary>Merit that nobody planned for: it may be proposed at any time.</summary>
    Unscheduled = 3,
}
