namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>Collects what is wrong with a template.</summary>
internal sealed class TemplateErrors
{
    private readonly List<TemplateError> _errors = [];

    public void Add(int line, string key, params IEnumerable<object> values) =>
        _errors.Add(new TemplateError(line, $"Template.Error.{key}", [line, .. values]));

    public void AddUnknown(int line, string key, string name, KnownNames known)
    {
        if (known.Near(name) is { } near)
            Add(line, $"{key}Near", name, near);
        else
            Add(line, key, name);
    }

    public IReadOnlyList<TemplateError> InOrder() => [.. _errors.OrderBy(error => error.Line)];
}
