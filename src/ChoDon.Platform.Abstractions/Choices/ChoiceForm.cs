namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>A choice that a district adds. A list with more columns derives from it.</summary>
public class ChoiceForm
{
    /// <summary>A key made with the form, so that sending it twice makes one choice.</summary>
    public Guid Id { get; set; }

    /// <summary>As it was typed.</summary>
    public string? Name { get; set; }
}
