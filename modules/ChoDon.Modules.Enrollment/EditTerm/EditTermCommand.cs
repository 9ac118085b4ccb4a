namespace ChoDon.Modules.Enrollment.EditTerm;

/// <param name="Id">The term.</param>
/// <param name="Stamp">Stamp of the model that the form was filled from.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="FirstDay">First day in office.</param>
/// <param name="PlannedEnd">The last day as planned, or null.</param>
/// <param name="LastDay">The last day in office; null while the person holds the post.</param>
internal sealed record EditTermCommand(
    Guid Id, Guid Stamp, string? Name, DateOnly? FirstDay, DateOnly? PlannedEnd, DateOnly? LastDay);
