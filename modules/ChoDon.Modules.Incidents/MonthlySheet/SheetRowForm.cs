namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <summary>A village's line of the sheet; what is left empty is 0.</summary>
internal sealed class SheetRowForm
{
    public Guid VillageId { get; set; }

    public int? Criminal { get; set; }

    public int? CriminalSubjects { get; set; }

    public int? Administrative { get; set; }

    public int? AdministrativeSubjects { get; set; }

    public int? Other { get; set; }

    public int? NotStated { get; set; }

    public int? Helped { get; set; }

    public SheetNumbers Numbers => new(
        Criminal ?? 0, CriminalSubjects ?? 0, Administrative ?? 0, AdministrativeSubjects ?? 0, Other ?? 0, NotStated ?? 0, Helped ?? 0);

    public static SheetRowForm Of(Guid villageId, SheetNumbers numbers) => new()
    {
        VillageId = villageId,
        Criminal = numbers.Criminal,
        CriminalSubjects = numbers.CriminalSubjects,
        Administrative = numbers.Administrative,
        AdministrativeSubjects = numbers.AdministrativeSubjects,
        Other = numbers.Other,
        NotStated = numbers.NotStated,
        Helped = numbers.Helped,
    };
}
