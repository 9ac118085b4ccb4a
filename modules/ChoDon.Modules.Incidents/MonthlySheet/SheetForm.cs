namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <summary>A commune's sheet of a month as it is typed.</summary>
internal sealed class SheetForm
{
    public Guid CommuneId { get; set; }

    public string? Month { get; set; }

    /// <summary>The kind that the sheet counts; null for all kinds together.</summary>
    public Guid? KindId { get; set; }

    /// <summary>The sheet's stamp when the form was filled; null when there was none.</summary>
    public Guid? Stamp { get; set; }

    public List<SheetRowForm> Rows { get; set; } = [];
}
