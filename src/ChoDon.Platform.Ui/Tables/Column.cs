using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Tables;

/// <summary>A column of a <c>data-table</c>. A text alone makes one: <c>columns='[T["Village"], Column.Number(T["Households"])]'</c>.</summary>
public sealed record Column
{
    private Column(string heading, bool isNumber, bool isActions) =>
        (Heading, IsNumber, IsActions) = (heading, isNumber, isActions);

    /// <summary>The words on top.</summary>
    public string Heading { get; }

    /// <summary>Whether its cells are numbers, set to the right.</summary>
    public bool IsNumber { get; }

    /// <summary>Whether its cells hold links and buttons only.</summary>
    public bool IsActions { get; }

    internal string? CssClass => IsNumber ? "number" : IsActions ? "acts" : null;

    /// <summary>The column of links and buttons, usually the last.</summary>
    public static Column Actions => new(UiText.Actions, isNumber: false, isActions: true);

    /// <summary>A column of words.</summary>
    public static Column Text(string heading) => new(heading, isNumber: false, isActions: false);

    /// <summary>A column of numbers.</summary>
    public static Column Number(string heading) => new(heading, isNumber: true, isActions: false);

    /// <summary>A column of words.</summary>
    public static implicit operator Column(string heading) => Text(heading);

    /// <summary>A column of words.</summary>
    public static implicit operator Column(LocalizedString heading) => Text(heading?.Value ?? "");

    /// <summary>A column of words.</summary>
    public static Column FromString(string heading) => Text(heading);

    /// <summary>A column of words.</summary>
    public static Column FromLocalizedString(LocalizedString heading) => Text(heading?.Value ?? "");
}
