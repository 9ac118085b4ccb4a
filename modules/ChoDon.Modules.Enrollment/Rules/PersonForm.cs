using System.ComponentModel.DataAnnotations;
using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>What a form asks of a person, all of it optional.</summary>
internal sealed class PersonForm
{
    /// <summary>As the choice of an ethnic group: what is recorded stays, and is not shown.</summary>
    public const string KeepEthnicGroup = "keep";

    [DataType("Year")]
    public int? BirthYear { get; set; }

    public Sex? Sex { get; set; }

    /// <summary>A code of the list in use, <see cref="KeepEthnicGroup"/>, or nothing.</summary>
    public string? EthnicGroup { get; set; }

    public static PersonForm Of(int? birthYear, Sex? sex, bool hasEthnicGroup) => new()
    {
        BirthYear = birthYear,
        Sex = sex,
        EthnicGroup = hasEthnicGroup ? KeepEthnicGroup : null,
    };
}
