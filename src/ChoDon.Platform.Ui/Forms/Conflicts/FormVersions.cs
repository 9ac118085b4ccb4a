using System.Text.Json;

namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <summary>A form when it was opened, with what is stored since, and as it was typed.</summary>
internal sealed record FormVersions<TForm>(TForm Start, TForm Stored, TForm Typed)
    where TForm : class, new()
{
    public List<ComparedField> Compare(IEnumerable<FormField<TForm>> fields) => [.. fields.Select(Compare)];

    /// <summary>
    /// What is stored, with what only the person in front of the form has changed, and with what they chose of the
    /// rest, in the order of the fields; null while a choice is missing.
    /// </summary>
    public TForm? Merge(IEnumerable<FormField<TForm>> fields, IEnumerable<FieldSide?> choices)
    {
        var merged = Read(Write(Stored));
        using var choice = choices.GetEnumerator();
        foreach (var field in fields)
        {
            var compared = Compare(field);
            var side = compared.IsMine ? FieldSide.Typed : FieldSide.Stored;
            if (compared.IsDisputed)
            {
                if (!choice.MoveNext() || choice.Current is not { } chosen)
                    return null;
                side = chosen;
            }

            if (side == FieldSide.Typed)
                field.Copy(Typed, merged);
        }

        return merged;
    }

    /// <summary>A form for a hidden field.</summary>
    public static string Write(TForm form) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(form));

    /// <summary>A form out of a hidden field; an empty one when there is none.</summary>
    public static TForm Read(string? written) =>
        (string.IsNullOrEmpty(written) ? null : JsonSerializer.Deserialize<TForm>(Convert.FromBase64String(written))) ?? new TForm();

    private ComparedField Compare(FormField<TForm> field) =>
        new(field.Label, field.InWords(Start), field.InWords(Stored), field.InWords(Typed), field.IsConcealed);
}
