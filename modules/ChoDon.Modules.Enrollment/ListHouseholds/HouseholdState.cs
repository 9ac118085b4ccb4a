namespace ChoDon.Modules.Enrollment.ListHouseholds;

internal enum HouseholdState
{
    /// <summary>Takes part today.</summary>
    Member,

    /// <summary>Took part and left.</summary>
    Left,

    All,
}
