namespace ChoDon.Modules.Enrollment.ShowCoverage;

/// <param name="Group">Name of the ethnic group, or null where none was given.</param>
/// <param name="Households">Households that take part and whose head is of the group; null when the number is kept back.</param>
internal sealed record GroupCoverage(string? Group, int? Households);
