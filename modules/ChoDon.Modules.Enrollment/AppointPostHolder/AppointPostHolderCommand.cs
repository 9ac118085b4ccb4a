using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.AppointPostHolder;

/// <param name="Id">Made with the form, so that sending it twice makes one term.</param>
/// <param name="VillageModelId">The village model.</param>
/// <param name="Post">Leader or deputy.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="FirstDay">First day in office; whoever holds the post has the day before as the last one.</param>
/// <param name="PlannedEnd">The last day as planned; what the district has set counts from the first day without it.</param>
/// <param name="Stamp">Stamp of the model that the form was filled from.</param>
internal sealed record AppointPostHolderCommand(
    Guid Id, Guid VillageModelId, Post Post, string? Name, DateOnly? FirstDay, Guid Stamp, DateOnly? PlannedEnd = null);
