namespace ChoDon.Platform.Abstractions.Import;

/// <summary>What the cells of a column hold.</summary>
public enum ImportKind
{
    /// <summary>Words, cleaned.</summary>
    Text,

    /// <summary>A person's name; one that is written in capitals throughout is given small letters.</summary>
    PersonName,

    /// <summary>Digits that are no quantity, such as a telephone number: zeros in front stay.</summary>
    Digits,

    /// <summary>A calendar day: a date of the sheet, or d/m/yyyy.</summary>
    Date,

    /// <summary>A year, or a day of which the year alone is kept.</summary>
    Year,

    /// <summary>A count: 13.181 is thirteen thousand.</summary>
    WholeNumber,

    /// <summary>A quantity: 3,8 is three and eight tenths.</summary>
    Quantity,

    /// <summary>One of the words in <see cref="ImportColumn.Choices"/>.</summary>
    Choice,
}
