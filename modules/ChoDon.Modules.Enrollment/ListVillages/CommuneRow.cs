namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>The villages of a commune, added up.</summary>
internal sealed record CommuneRow(Guid Id, string Name, int Villages, int Models, int Incomplete, int Households)
{
    public static CommuneRow Of(IReadOnlyCollection<VillageRow> villages) => new(
        villages.First().CommuneId,
        villages.First().CommuneName,
        villages.Count,
        villages.Count(village => village.HasModel),
        villages.Count(village => !village.IsComplete),
        villages.Sum(village => village.Households));
}
