using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.SaveVillagePost;

/// <param name="Id">The record; a new one's key is made with the form, so that sending it twice makes one.</param>
/// <param name="Stamp">Stamp of the record that the form was filled from; null for a new one.</param>
/// <param name="VillageId">The village.</param>
/// <param name="Post">The post.</param>
/// <param name="Title">What it is called when it is none of the catalogue.</param>
/// <param name="Name">Name of the person.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, when it is known.</param>
internal sealed record SaveVillagePostCommand(
    Guid Id, Guid? Stamp, Guid VillageId, VillagePost? Post, string? Title, string? Name, DateOnly? FirstDay, DateOnly? LastDay);
