namespace ChoDon.Modules.Enrollment.Data;

/// <summary>What may be known of a person in a household; all of it may stay empty.</summary>
internal interface IPerson
{
    int? BirthYear { get; set; }

    Sex? Sex { get; set; }

    /// <summary>Code of the ethnic group; sensitive, and shown in totals only.</summary>
    string? EthnicGroup { get; set; }

    /// <summary>The official list that the code belongs to.</summary>
    string? EthnicList { get; set; }
}
