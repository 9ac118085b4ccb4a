namespace ChoDon.Modules.Enrollment.EndTerm;

/// <param name="PostHolderId">The term that ends without a successor.</param>
/// <param name="LastDay">The last day in office.</param>
internal sealed record EndTermCommand(Guid PostHolderId, DateOnly? LastDay);
