namespace ChoDon.Platform.Abstractions.Audit;

/// <summary>Something that happened and is to stay on record. Holds no personal data beyond keys.</summary>
/// <param name="Action">Dotted name of what was done: <c>grant.given</c>, <c>module.switched-off</c>, <c>enrollment.household.changed</c>.</param>
/// <param name="Subject">Key of the record it was done to, or null.</param>
/// <param name="UnitId">The unit it concerns, or null when it concerns the installation.</param>
/// <param name="Detail">What changed, in few words: names of fields, a role, a reason that was given; or null.</param>
public sealed record AuditNote(string Action, string? Subject = null, Guid? UnitId = null, string? Detail = null);
