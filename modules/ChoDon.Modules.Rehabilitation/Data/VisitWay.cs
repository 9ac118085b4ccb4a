namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Where a mentor and the person met.</summary>
internal enum VisitWay
{
    AtHome = 1,
    InVillage = 2,
    AtOffice = 3,
    ByPhone = 4,
}
