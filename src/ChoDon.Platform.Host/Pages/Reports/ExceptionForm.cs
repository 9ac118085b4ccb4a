namespace ChoDon.Platform.Host.Pages.Reports;

internal sealed class ExceptionForm
{
    public Guid Id { get; set; }

    /// <summary>Name of a calendar.</summary>
    public string? Calendar { get; set; }

    /// <summary>The month that bears the number, as typed.</summary>
    public string? Month { get; set; }

    /// <summary>The last day whose numbers count; nothing for that of the rule.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>How many working days later reports are due.</summary>
    public int? ExtraDays { get; set; }

    public string? Reason { get; set; }
}
