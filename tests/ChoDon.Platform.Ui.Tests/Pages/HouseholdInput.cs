using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ChoDon.Platform.Ui.Tests.Pages;

public sealed class HouseholdInput
{
    [StringLength(100)]
    public string HeadName { get; set; } = "";

    [System.ComponentModel.DataAnnotations.Range(1, 40)]
    public int? Members { get; set; }

    public decimal? Area { get; set; }

    [Required]
    public DateOnly? Committed { get; set; }

    public string? EthnicGroup { get; set; }

    public string? Residence { get; set; }

    public string? Note { get; set; }

    public bool IsSigned { get; set; }

    public string? Secret { get; set; }

    public object Echo() => new
    {
        read = string.Create(CultureInfo.InvariantCulture, $"{Members}|{Area}|{Committed:yyyy-MM-dd}|{IsSigned}"),
    };
}
