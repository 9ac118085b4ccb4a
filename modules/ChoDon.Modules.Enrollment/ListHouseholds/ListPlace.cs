namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>Which part of a list is shown.</summary>
/// <param name="Order">How it is ordered; what is searched for has an order of its own.</param>
/// <param name="After">Last household of the page before; null for the first page.</param>
/// <param name="Before">First household of the page after, when going back.</param>
/// <param name="Page">Number of the page of what was searched for, from 1.</param>
internal sealed record ListPlace(HouseholdOrder Order = HouseholdOrder.Name, Guid? After = null, Guid? Before = null, int Page = 1);
