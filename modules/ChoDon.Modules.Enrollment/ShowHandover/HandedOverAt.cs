using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <param name="VillageId">The village.</param>
/// <param name="ModelId">The model.</param>
/// <param name="Post">The post that goes to somebody else.</param>
/// <param name="Day">The day of the handover; what is told is as it stood then.</param>
internal sealed record HandedOverAt(Guid VillageId, Guid ModelId, Post Post, DateOnly Day);
