namespace ChoDon.Platform.Core.Figures;

/// <summary>A district, or a commune of it among the others.</summary>
internal sealed record OpenPlace(Guid UnitId, Guid DistrictId, IReadOnlyList<Guid> Communes)
{
    public bool IsDistrict => UnitId == DistrictId;
}
