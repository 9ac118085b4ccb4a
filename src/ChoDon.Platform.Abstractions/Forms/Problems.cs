using System.Diagnostics.CodeAnalysis;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>Collects all that is wrong with a form, so that a person hears of it at once and not one by one.</summary>
public sealed class Problems
{
    private static readonly AsyncLocal<bool> HasUnread = new();

    private readonly List<FieldError> _errors = [];

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _errors.Count > 0 || HasUnread.Value;

    /// <summary>Has all rules checked and nothing saved: a value of the form could not be read, and its field says so already.</summary>
    public static async Task<SaveResult> WithUnreadAsync(Func<Task<SaveResult>> save)
    {
        HasUnread.Value = true;
        return await save();
    }

    /// <summary>Something is wrong with a field.</summary>
    public void Add(string field, string textKey, params object[] values) =>
        _errors.Add(new FieldError(field, textKey, values));

    /// <summary>A person's name, cleaned: present, not too long, and with at least one letter.</summary>
    public string Name(string field, string? typed)
    {
        var name = VietnameseText.Clean(typed);
        if (name.Length == 0)
            Add(field, "Error.NameMissing");
        else if (name.Length > PersonName.MaxLength)
            Add(field, "Error.TooLong", PersonName.MaxLength);
        else if (!name.Any(char.IsLetter))
            Add(field, "Error.NameWithoutLetters");
        return name;
    }

    /// <summary>A text that may stay empty, cleaned.</summary>
    public string? Optional(string field, string? typed, int maxLength)
    {
        var text = VietnameseText.Clean(typed);
        if (text.Length > maxLength)
            Add(field, "Error.TooLong", maxLength);
        return text.Length == 0 ? null : text;
    }

    /// <summary>A text that must be there, cleaned.</summary>
    public string Text(string field, string? typed, int maxLength, string missingKey)
    {
        var text = Optional(field, typed, maxLength);
        if (text is null)
            Add(field, missingKey);
        return text ?? "";
    }

    /// <summary>A whole number that must be there and lie in a range.</summary>
    public int? Count(string field, int? typed, int least, int most)
    {
        if (typed is null)
            Add(field, "Error.NumberOfMissing");
        else if (typed < least || typed > most)
            Add(field, "Error.NumberBeyond", least, most);
        return typed;
    }

    /// <summary>One of the choices, which must be made.</summary>
    public T? Choice<T>(string field, T? typed)
        where T : struct, Enum
    {
        if (typed is not { } choice || !Enum.IsDefined(choice))
            Add(field, "Error.ChoiceMissing");
        return typed;
    }

    /// <summary>A telephone number that may stay empty, as it is stored.</summary>
    public string? Phone(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var number = PhoneNumber.Read(typed);
        if (number is null)
            Add(field, "Error.Phone");
        return number;
    }

    /// <summary>A day that must be there and lie in a range; false when it does not.</summary>
    public bool Day(
        string field, [NotNullWhen(true)] DateOnly? typed, DateOnly earliest, DateOnly today, string tooEarlyKey)
    {
        if (typed is not { } day)
            Add(field, "Error.DayMissing");
        else if (day > today)
            Add(field, "Error.DayInFuture");
        else if (day < earliest)
            Add(field, tooEarlyKey, earliest);
        else
            return true;
        return false;
    }

    /// <summary>
    /// The last day of something that begins on the first day; may stay empty. A last day may lie ahead when it was
    /// decided already.
    /// </summary>
    public void LastDay(string field, DateOnly? lastDay, DateOnly? firstDay, string tooEarlyKey = "Error.BeforeFirstDay")
    {
        if (lastDay is { } last && firstDay is { } first && last < first)
            Add(field, tooEarlyKey, first);
    }

    /// <summary>Days that must not meet those of another row.</summary>
    public void Overlap(string field, IDated? other, string textKey = "Error.DaysTaken")
    {
        if (other is not null)
            Add(field, textKey, other.FirstDay, other.LastDay is { } day ? day : "…");
    }

    /// <summary>All that is wrong, as the answer to the form.</summary>
    public SaveResult AsResult() => new(SaveStatus.Invalid, _errors);
}
