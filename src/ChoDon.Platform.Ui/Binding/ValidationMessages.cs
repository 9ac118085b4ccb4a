using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ChoDon.Platform.Ui.Binding;

/// <summary>Gives validation attributes that say nothing of their own a sentence in the language of the request.</summary>
internal sealed class ValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is not null || attribute.ErrorMessageResourceName is not null || KeyFor(attribute) is not { } key)
                continue;
            attribute.ErrorMessageResourceType = typeof(UiText);
            attribute.ErrorMessageResourceName = key;
        }
    }

    private static string? KeyFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => nameof(UiText.ValueMissing),
        StringLengthAttribute { MinimumLength: > 0 } => nameof(UiText.TextLength),
        StringLengthAttribute or MaxLengthAttribute => nameof(UiText.TextTooLong),
        MinLengthAttribute => nameof(UiText.TextTooShort),
        RangeAttribute => nameof(UiText.OutOfRange),
        EmailAddressAttribute => nameof(UiText.EmailInvalid),
        PhoneAttribute => nameof(UiText.PhoneInvalid),
        CompareAttribute => nameof(UiText.NotTheSame),
        RegularExpressionAttribute => nameof(UiText.PatternInvalid),
        _ => null,
    };
}
