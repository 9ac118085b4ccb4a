namespace ChoDon.Platform.Ui.Forms;

/// <summary>How a form field is filled in.</summary>
public enum FieldKind
{
    /// <summary>Chosen by the type of the property.</summary>
    Auto,

    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A number with the separators of the reader's language.</summary>
    Number,

    /// <summary>A day, typed as day/month/year.</summary>
    Date,

    /// <summary>One of a list that folds out.</summary>
    Select,

    /// <summary>One of a few that are all seen.</summary>
    Radios,

    /// <summary>Yes or no.</summary>
    Check,

    /// <summary>Hidden while typed; may be pasted.</summary>
    Password,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Any of a list, all seen; the property is a list.</summary>
    Checks,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A file to send; the form needs <c>enctype="multipart/form-data"</c>.</summary>
    File,
}
