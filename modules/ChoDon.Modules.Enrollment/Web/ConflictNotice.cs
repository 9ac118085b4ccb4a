namespace ChoDon.Modules.Enrollment.Web;

/// <summary>A field of a form that somebody else has saved in the meantime: what is stored, and what was typed here.</summary>
internal sealed record FieldDifference(string Label, string Stored, string Typed);

/// <summary>Tells that somebody else was first, shows both values and lets the reader choose.</summary>
/// <param name="Message">What was saved and when.</param>
/// <param name="TakeStoredUrl">Where the form stands with what is stored.</param>
/// <param name="Fields">All fields; those that are the same are left out.</param>
internal sealed record ConflictNotice(string Message, string TakeStoredUrl, params FieldDifference[] Fields)
{
    public IEnumerable<FieldDifference> Differences => Fields.Where(both => both.Stored != both.Typed);
}
