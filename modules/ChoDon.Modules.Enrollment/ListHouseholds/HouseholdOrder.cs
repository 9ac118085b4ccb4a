namespace ChoDon.Modules.Enrollment.ListHouseholds;

internal enum HouseholdOrder
{
    /// <summary>By the given name of the head.</summary>
    Name,

    Address,

    /// <summary>Who joined last comes first.</summary>
    Joined,
}
